// The window's one way to ask: typed calls that throw CallFailure, and events.
import type { Answer, Arguments, Bridge, CallError, ErrorCode, Events, Job, Reply, WindowCalls } from '../preload/api';

declare global {
  interface Window {
    readonly commonplace: Bridge;
  }
}

/** A call that was refused. `code` picks the sentence on screen, `values` fill it in. */
export class CallFailure extends Error {
  readonly code: ErrorCode;
  readonly values: Record<string, string | number>;

  constructor(error: CallError) {
    super(error.message);
    this.name = 'CallFailure';
    this.code = error.code;
    this.values = error.values ?? {};
  }
}

export async function call<Name extends keyof WindowCalls>(name: Name, args: Arguments<Name>): Promise<Answer<Name>> {
  const reply = await window.commonplace.call(name, args, crypto.randomUUID());
  return answerOf<Answer<Name>>(reply);
}

export async function importFiles(files: File[]): Promise<Job> {
  return answerOf<Job>(await window.commonplace.importFiles(files));
}

/** Returns how to stop listening. */
export function on<Name extends keyof Events>(name: Name, listen: (event: Events[Name]) => void): () => void {
  return channels[name](listen);
}

type Channels = { [Name in keyof Events]: (listen: (event: Events[Name]) => void) => () => void };
const channels: Channels = { changed: channel('changed'), job: channel('job'), state: channel('state'), command: channel('command') };

/** The bridge is asked once for each event, however many parts of the window listen. */
function channel<Name extends keyof Events>(name: Name): (listen: (event: Events[Name]) => void) => () => void {
  const listeners = new Set<(event: Events[Name]) => void>();
  const hear = (event: Events[Name]) => {
    for (const listen of [...listeners]) listen(event);
  };
  let isHearing = false;
  return (listen) => {
    listeners.add(listen);
    if (!isHearing) window.commonplace.on(name, hear);
    isHearing = true;
    return () => void listeners.delete(listen);
  };
}

const refused = new Set<(failure: CallFailure) => void>();

/** Hears of every call that is refused, whoever made it. Returns how to stop. */
export function onRefused(listen: (failure: CallFailure) => void): () => void {
  refused.add(listen);
  return () => void refused.delete(listen);
}

function refusal(error: CallError): CallFailure {
  const failure = new CallFailure(error);
  for (const listen of [...refused]) listen(failure);
  return failure;
}

function answerOf<T>(reply: Reply): T {
  if (!reply.ok) throw refusal(reply.error);
  return reply.answer as T; // the contract's types are checked where the handlers are
}
