// Two ends of a channel in memory: what is posted arrives as JSON, a turn later, as it does between processes.
import type { Channel } from '../../main/rpc';

export interface Pair {
  left: Channel;
  right: Channel;
  close(): void;
}

export function pair(): Pair {
  const closing: (() => void)[] = [];
  let isOpen = true;
  const heardLeft: ((message: unknown) => void)[] = [];
  const heardRight: ((message: unknown) => void)[] = [];
  const end = (mine: typeof heardLeft, others: typeof heardLeft): Channel => ({
    post: (message) => {
      const line = JSON.stringify(message);
      setImmediate(() => {
        if (isOpen) for (const listen of others) listen(JSON.parse(line));
      });
    },
    onMessage: (listen) => void mine.push(listen),
    onClose: (listen) => void closing.push(listen),
  });
  return {
    left: end(heardLeft, heardRight),
    right: end(heardRight, heardLeft),
    close: () => {
      isOpen = false;
      for (const listen of closing) listen();
    },
  };
}
