// Calls, answers and events over any wire between two processes. Both ends call and both answer. JSON only: no Date, Map or bytes.
import { z } from 'zod';
import type { CallError, ErrorCode } from '../preload/records';
import { Failure, callErrorOf } from './failure';

export interface Channel {
  post(message: unknown): void;
  onMessage(listen: (message: unknown) => void): void;
  onClose(listen: () => void): void;
}

export interface Peer {
  /** `key` names one act of the user; asked again with the same key, it is not done twice. */
  call(name: string, args: unknown, key?: string): Promise<unknown>;
  tell(event: string, payload: unknown): void;
}

export type Handle = (name: string, args: unknown, key: string | undefined) => unknown;

export type Listen = (event: string, payload: unknown) => void;

/** Electron's process.parentPort. It has no type here: children are built without Electron. */
interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listen: (event: { data: unknown }) => void): void;
}

interface Pending {
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

const valuesCheck = z.record(z.string(), z.union([z.string(), z.number()]));
/** Checked, for the reader parses hostile files and whatever it says must not upset the others. */
const messageCheck = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('call'), id: z.number(), name: z.string(), args: z.unknown().optional(), key: z.string().optional() }),
  z.object({ kind: z.literal('answer'), id: z.number(), answer: z.unknown().optional() }),
  z.object({ kind: z.literal('refusal'), id: z.number(), code: z.string(), message: z.string(), values: valuesCheck.optional() }),
  z.object({ kind: z.literal('event'), event: z.string(), payload: z.unknown().optional() }),
]);
type Message = z.infer<typeof messageCheck>;

/** @param goneCode what calls are refused with once the other end is gone. */
export function peer(channel: Channel, handle: Handle, listen: Listen = () => {}, goneCode: ErrorCode = 'library-gone'): Peer {
  const pending = new Map<number, Pending>();
  let lastId = 0;
  let isClosed = false;
  const post = (message: Message) => {
    if (!isClosed) channel.post(message);
  };
  const gone = () => new Failure(goneCode, 'The process that should answer is gone.');
  const settle = (id: number, how: (one: Pending) => void) => {
    const one = pending.get(id);
    pending.delete(id);
    if (one) how(one);
  };

  channel.onMessage((raw) => {
    const checked = messageCheck.safeParse(raw);
    if (!checked.success) return console.error('A message without sense was dropped.');
    const message = checked.data;
    if (message.kind === 'call') return void answerTo(message, handle).then(post);
    if (message.kind === 'answer') return settle(message.id, (one) => one.resolve(message.answer));
    if (message.kind === 'refusal') return settle(message.id, (one) => one.reject(failureOf(message)));
    listen(message.event, message.payload);
  });
  channel.onClose(() => {
    isClosed = true;
    for (const one of pending.values()) one.reject(gone());
    pending.clear();
  });

  return {
    call: (name, args, key) => new Promise((resolve, reject) => {
      if (isClosed) return reject(gone());
      const id = ++lastId;
      pending.set(id, { resolve, reject });
      post({ kind: 'call', id, name, args, ...(key === undefined ? {} : { key }) });
    }),
    tell: (event, payload) => post({ kind: 'event', event, payload }),
  };
}

async function answerTo(call: { id: number; name: string; args?: unknown; key?: string | undefined }, handle: Handle): Promise<Message> {
  const { id, name } = call;
  try {
    return { kind: 'answer', id, answer: await handle(name, call.args, call.key) };
  } catch (error) {
    if (!(error instanceof Failure)) console.error(`${name} failed`, error);
    return { kind: 'refusal', id, ...callErrorOf(error) };
  }
}

function failureOf({ code, message, values }: { code: string; message: string; values?: CallError['values'] | undefined }): Failure {
  return new Failure(code as ErrorCode, message, values);
}

/** A child's way to its parent, the same for an Electron utility process and for a plain Node child. */
export function parentChannel(): Channel {
  const port: unknown = Reflect.get(process, 'parentPort');
  if (isParentPort(port)) return portChannel(port);
  if (process.send) return nodeChannel(process.send.bind(process));
  throw new Error('This program is a part of Commonplace and runs only as its child.');
}

/** Chromium ends a utility process together with its parent, so there is no close to hear of. */
function portChannel(port: ParentPort): Channel {
  return {
    post: (message) => port.postMessage(message),
    onMessage: (listen) => port.on('message', ({ data }) => listen(data)),
    onClose: () => {},
  };
}

function nodeChannel(send: NonNullable<typeof process.send>): Channel {
  const closing: (() => void)[] = [];
  const leave = () => {
    for (const listen of closing) listen();
    process.exit(0);
  };
  process.on('disconnect', leave);
  return {
    // Without a callback a parent that died first (EPIPE) would be an uncaught exception.
    post: (message) => void send(message, undefined, undefined, (error) => {
      if (error) leave();
    }),
    onMessage: (listen) => void process.on('message', listen),
    onClose: (listen) => void closing.push(listen),
  };
}

function isParentPort(port: unknown): port is ParentPort {
  return typeof port === 'object' && port !== null && 'postMessage' in port;
}
