// A library in memory with drafts in it, for tests: the real one, with only the processes left out.
import { basename } from 'node:path';
import type { Ask, Draft, DraftZone, Encoding, Events, Job, Read, Reads, Reading, Writes } from '../../preload/api';
import { deflateSync } from 'node:zlib';
import { Failure } from '../../main/failure';
import { Library } from '../../main/library/library';
import { draftOf } from '../../main/reader/draft';
import { partsIn } from '../../main/reader/parts';

export interface Shelf {
  library: Library;
  ask: Ask<Reads>;
  change: Ask<Writes>;
  jobs: Job[];
  changed: Events['changed'][];
  /** Imports drafts as if they were files of these names, and waits for the end. */
  bring(...drafts: Draft[]): Promise<Job>;
  /** The same for files of any names, there or not. */
  bringFiles(...names: string[]): Promise<Job>;
  /** Previews drafts as files of a folder, and waits for the end. */
  preview(...drafts: Draft[]): Promise<Job>;
  /** Imports what waits in a preview. */
  run(preview: number): Promise<Job>;
  /** Waits for the end of a job that was begun. */
  ended(job: Job): Promise<Job>;
  /** By their names: what can be read. */
  files: Map<string, Draft>;
}

export function draft(fileName: string, text: string, more: Partial<Draft> = {}): Draft {
  const title = text.split('\n')[0] ?? fileName;
  return {
    fileName, format: 'txt', blocks: [], url: null, encoding: 'utf-8', text, title, titleFrom: 'headline', byline: null, publisher: null, via: null, language: 'en', date: null, dateReason: null,
    zones: [{ kind: 'body', start: 0, end: text.length }], ...more,
  };
}

/** The folder that previewed files lie in. */
export const INBOX = '/inbox/';

/** A draft as the reader answers with it. */
export function readOf(file: Draft): Read {
  return { draft: file, original: deflateSync(file.text).toString('base64') };
}

type FindParts = (text: string, kind: 'comments' | 'related') => DraftZone[] | Promise<DraftZone[]>;

export async function parse(bytes: Uint8Array, name: string, encoding: Encoding | undefined): Promise<Read> {
  return { draft: await draftOf(bytes, name, encoding), original: deflateSync(bytes).toString('base64') };
}

export function openShelf(path = ':memory:', how: 'create' | 'open' | 'read' = 'open', findParts: FindParts = partsIn): Shelf {
  const files = new Map<string, Draft>();
  const jobs: Job[] = [];
  const changed: Events['changed'][] = [];
  const ended = new Map<number, (job: Job) => void>();
  const tell = (event: string, payload: unknown) => {
    if (event === 'changed') return void changed.push(payload as Events['changed']);
    const job = payload as Job;
    jobs.push(job);
    if (job.state !== 'running') ended.get(job.id)?.(job);
  };
  const reader = (async (name: string, args: { paths?: string[]; path?: string; bytes?: string; name?: string; encoding?: Encoding; text?: string; kind?: 'comments' | 'related' }) => {
    if (name === 'reader.zones') return findParts(args.text ?? '', args.kind ?? 'comments');
    if (name === 'reader.walk') return { files: args.paths ?? [], rejected: [] };
    if (name === 'reader.parse') return parse(Buffer.from(args.bytes ?? '', 'base64'), args.name ?? '', args.encoding);
    const file = files.get(basename(args.path ?? ''));
    if (!file) throw new Failure('unreadable', 'There is no such file.');
    return readOf(file);
  }) as Ask<Reading>;
  const library = new Library(path, how, { reader, tell });
  const call = ((name: string, args: unknown, key?: string) => Promise.resolve().then(() => library.call(name, args, key)));
  const end = (job: Job) => new Promise<Job>((resolve) => {
    const known = (library.call('job.list', {}) as Job[]).find(({ id }) => id === job.id);
    if (known && known.state !== 'running') resolve(known);
    else ended.set(job.id, resolve);
  });
  const bringFiles = (...names: string[]) => new Promise<Job>((resolve) => {
    ended.set(library.startImport(names).id, resolve);
  });
  return {
    library,
    ask: call as Ask<Reads>,
    change: call as Ask<Writes>,
    jobs,
    changed,
    bring: (...drafts) => {
      for (const one of drafts) files.set(one.fileName, one);
      return bringFiles(...drafts.map((one) => one.fileName));
    },
    bringFiles,
    preview: (...drafts) => {
      for (const one of drafts) files.set(one.fileName, one);
      return end(library.startPreview(drafts.map((one) => `${INBOX}${one.fileName}`)));
    },
    run: async (preview) => end((library.call('import.run', { job: preview }) as { record: Job }).record),
    ended: end,
    files,
  };
}
