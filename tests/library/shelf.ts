// A library in memory with drafts in it, for tests: the real one, with only the processes left out.
import type { Ask, Draft, DraftZone, Events, Job, Read, Reads, Reading, Writes } from '../../preload/api';
import { deflateSync } from 'node:zlib';
import { Failure } from '../../main/failure';
import { Library } from '../../main/library/library';
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
}

export function draft(fileName: string, text: string, more: Partial<Draft> = {}): Draft {
  const title = text.split('\n')[0] ?? fileName;
  return {
    fileName, format: 'txt', blocks: [], url: null, encoding: 'utf-8', text, title, titleFrom: 'headline', byline: null, publisher: null, via: null, language: 'en', date: null, dateReason: null,
    zones: [{ kind: 'body', start: 0, end: text.length }], ...more,
  };
}

/** A draft as the reader answers with it. */
export function readOf(file: Draft): Read {
  return { draft: file, original: deflateSync(file.text).toString('base64') };
}

type FindParts = (text: string, kind: 'comments' | 'related') => DraftZone[] | Promise<DraftZone[]>;

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
  const reader = (async (name: string, args: { paths?: string[]; path?: string; text?: string; kind?: 'comments' | 'related' }) => {
    if (name === 'reader.zones') return findParts(args.text ?? '', args.kind ?? 'comments');
    if (name === 'reader.walk') return { files: args.paths ?? [], rejected: [] };
    const file = files.get(args.path ?? '');
    if (!file) throw new Failure('unreadable', 'There is no such file.');
    return readOf(file);
  }) as Ask<Reading>;
  const library = new Library(path, how, { reader, tell });
  const call = ((name: string, args: unknown, key?: string) => Promise.resolve().then(() => library.call(name, args, key)));
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
  };
}
