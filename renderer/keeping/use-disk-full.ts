// Whether the disk was full when something was last to be written: from the first refusal until a write succeeds.
import { useEffect, useState } from 'react';
import { on, onRefused } from '../library';

export function useDiskFull(): boolean {
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    const stops = [
      onRefused(({ code }) => {
        if (code === 'library-full') setFull(true);
      }),
      on('job', ({ error }) => {
        if (error?.code === 'library-full') setFull(true);
      }),
      // Every step that is written is told.
      on('changed', () => setFull(false)),
    ];
    return () => stops.forEach((stop) => stop());
  }, []);
  return isFull;
}
