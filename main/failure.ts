// An expected failure, with the code that the window puts into words. Anything else that is thrown is a fault of ours.
import type { CallError, ErrorCode } from '../preload/records';

export class Failure extends Error {
  constructor(readonly code: ErrorCode, message: string, readonly values?: Record<string, string | number>) {
    super(message);
    this.name = 'Failure';
  }
}

/** As it travels: an Error loses its code on Electron's wire. Faults become `unexpected`. */
export function callErrorOf(error: unknown): CallError {
  if (error instanceof Failure) {
    const { code, message, values } = error;
    return values ? { code, message, values } : { code, message };
  }
  return { code: 'unexpected', message: error instanceof Error ? error.message : String(error) };
}
