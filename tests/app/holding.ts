// A library that takes its time, at a moment that the test chooses.
import type { IpcMainInvokeEvent } from 'electron';
import type { Running } from './launch';

type Invoked = (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown;

/** From now on, answers to this call are held back; what it returns lets them go. */
export async function holdAnswers({ app }: Running, name: string): Promise<() => Promise<void>> {
  await app.evaluate(({ ipcMain }, held) => {
    // Electron tells nobody who answers a call, but keeps it there.
    const { _invokeHandlers: invoked } = ipcMain as unknown as { _invokeHandlers: Map<string, Invoked> };
    const answer = invoked.get('call');
    if (!answer) throw new Error('Nobody answers calls.');
    const free = new Promise<void>((resolve) => {
      Object.assign(globalThis, { [`release ${held}`]: resolve });
    });
    invoked.set('call', async (event, ...args) => {
      if (args[0] === held) await free;
      return answer(event, ...args);
    });
  }, name);
  return () => app.evaluate((_, held) => {
    (globalThis as unknown as Record<string, () => void>)[`release ${held}`]?.();
  }, name);
}
