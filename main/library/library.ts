// Every call the library answers, on one page.
import type { z } from 'zod';
import { Failure } from '../failure';
import {
  reads, writes,
  type Ask, type Events, type HandlersOf, type Job, type LibraryCounts, type Reading, type Reads, type StepLabel, type Writes, type Written,
} from '../../preload/api';
import { addActor, addMention, listActors, listMentions, mentionsOf, trashMention } from './actors';
import { listArticles, openArticle, titleOf, trashArticle } from './articles';
import { addClaim, addEvidence, editClaim, editEvidence, listClaims, trashClaim } from './claims';
import { explained, openDatabase, type Connection } from './database';
import { startExport } from './exports';
import { addHighlight, editHighlight, listHighlights, trashHighlights } from './highlights';
import { startImport } from './imports';
import { Jobs } from './jobs';
import { addNote, backlinks, getNote, listNotes, saveNote, trashNote } from './notes';
import { countWords } from './passages';
import { startSample } from './sample';
import { Search } from './search/search';
import { attachTag, detachTag, listTags, passagesOf } from './tags';
import { findThing, listThings } from './things';
import { Writer } from './writer';

/** What the library asks of the world around it. */
export interface Outside {
  reader: Ask<Reading>;
  tell<Name extends 'changed' | 'job'>(event: Name, payload: Events[Name]): void;
}

/** What a write made, and how the history names it; the label's key is the call's name. */
interface Act<Record> {
  record: Record;
  count?: number;
  name?: string;
}
type Acts = {
  [Name in Exclude<keyof Writes, 'history.undo' | 'history.redo' | 'job.cancel'>]:
    (args: z.output<Writes[Name]['check']>) => Act<RecordOf<ReturnType<HandlersOf<Writes>[Name]>>>
};
type RecordOf<Answer> = Answer extends Written<infer Record> ? Record : never;

export class Library {
  readonly #db: Connection;
  readonly #outside: Outside;
  readonly #search: Search;
  readonly #jobs: Jobs;
  readonly #writer: Writer;

  /** @throws Failure when it cannot be opened; see openDatabase. */
  constructor(path: string, create: boolean, outside: Outside) {
    this.#db = openDatabase(path, create);
    this.#outside = outside;
    this.#search = new Search(this.#db);
    this.#search.rebuildIfNeeded();
    this.#jobs = new Jobs(this.#db, (job) => outside.tell('job', job));
    this.#writer = new Writer(this.#db, this.#search, (changed) => outside.tell('changed', changed));
  }

  /**
   * @param key names one act of the user: a write asked again with the same key answers the same and changes nothing.
   * @throws Failure `bad-call` for a call that the contract does not know.
   */
  call(name: string, args: unknown, key?: string): unknown {
    try {
      if (Object.hasOwn(reads, name)) return this.#run(this.#reads, name, checked(reads[name as keyof Reads].check, name, args));
      if (Object.hasOwn(writes, name)) return this.#write(name as keyof Writes, checked(writes[name as keyof Writes].check, name, args), key);
    } catch (error) {
      throw explained(error, this.#db.name);
    }
    throw new Failure('bad-call', `The library knows no call ${name}.`);
  }

  counts(): LibraryCounts {
    return this.#db.prepare(`
      SELECT (SELECT count(*) FROM article WHERE deleted_at IS NULL) AS articles, (SELECT count(*) FROM highlight WHERE deleted_at IS NULL) AS highlights,
        (SELECT count(*) FROM note WHERE deleted_at IS NULL) AS notes, (SELECT count(*) FROM claim WHERE deleted_at IS NULL) AS claims,
        (SELECT count(*) FROM actor WHERE deleted_at IS NULL) AS actors`).get() as LibraryCounts;
  }

  startImport(paths: string[]): Job {
    return startImport({ db: this.#db, jobs: this.#jobs, reader: this.#outside.reader, ...this.#writer.growing('article.import') }, paths);
  }

  startSample(folder: string): Job {
    const fill = this.#writer;
    return startSample({ db: this.#db, jobs: this.#jobs, reader: this.#outside.reader, ...fill.growing('article.import') }, folder, (act) => {
      fill.write(undefined, () => ({ record: act(), label: { key: 'sample.fill' } }));
    });
  }

  startExport(folder: string, language: 'en' | 'ru'): Job {
    return startExport(this.#db, this.#jobs, folder, language);
  }

  async close(): Promise<void> {
    await this.#jobs.stop();
    this.#db.close();
  }

  readonly #reads: HandlersOf<Reads> = {
    'library.counts': () => this.counts(),
    'article.list': ({ from, count }) => listArticles(this.#db, from, count),
    'article.open': ({ id }) => openArticle(this.#db, id),
    'highlight.list': ({ version, from, count }) => listHighlights(this.#db, version, from, count),
    'mention.list': ({ version, from, count }) => listMentions(this.#db, version, from, count),
    'tag.list': ({ like, from, count }) => listTags(this.#db, like, from, count),
    'tag.passages': ({ id, from, count }) => passagesOf(this.#db, id, from, count),
    'actor.list': ({ like, from, count }) => listActors(this.#db, like, from, count),
    'actor.mentions': ({ id, from, count }) => mentionsOf(this.#db, id, from, count),
    'claim.list': ({ from, count }) => listClaims(this.#db, from, count),
    'note.list': ({ from, count }) => listNotes(this.#db, from, count),
    'note.open': ({ id }) => getNote(this.#db, id),
    'note.backlinks': ({ uuid, from, count }) => backlinks(this.#db, uuid, from, count),
    'thing.find': ({ uuid }) => findThing(this.#db, uuid),
    'thing.list': ({ like, from, count }) => listThings(this.#db, like, from, count),
    'search.find': (wanted) => this.#search.find(wanted),
    'history.top': () => this.#writer.top(),
    'history.list': ({ from, count }) => this.#writer.list(from, count),
    'import.files': ({ job, outcome, ...page }) => this.#jobs.files(job, outcome ?? null, page),
    'job.list': () => this.#jobs.list(),
  };

  readonly #acts: Acts = {
    'article.trash': ({ id }) => named(trashArticle(this.#db, id), (article) => article.title),
    'highlight.add': ({ version, kind, ...span }) => this.#marked(addHighlight(this.#db, version, span, kind)),
    'highlight.edit': ({ id, ...change }) => this.#marked(editHighlight(this.#db, id, change)),
    'highlight.trash': ({ ids }) => counted(trashHighlights(this.#db, ids)),
    'tag.attach': ({ highlight, name }) => named(attachTag(this.#db, highlight, name), () => name),
    'tag.detach': ({ highlight, tag }) => ({ record: detachTag(this.#db, highlight, tag) }),
    'actor.mention': ({ version, actor, ...span }) => named(addMention(this.#db, version, span, actor), (mention) => mention.name),
    'actor.add': ({ version, name, kind, ...span }) => named(addActor(this.#db, version, span, { name, kind }), () => name),
    'mention.trash': ({ id }) => named(trashMention(this.#db, id), (mention) => mention.name),
    'claim.add': ({ version, start, end, ...claim }) => named(addClaim(this.#db, version, { start, end }, claim), () => claim.statement),
    'claim.edit': ({ id, ...change }) => named(editClaim(this.#db, id, change), (claim) => claim.statement),
    'claim.trash': ({ id }) => named(trashClaim(this.#db, id), (claim) => claim.statement),
    'evidence.add': ({ claim, highlight, stance }) => named(addEvidence(this.#db, claim, highlight, stance), ({ statement }) => statement),
    'evidence.edit': ({ id, stance }) => named(editEvidence(this.#db, id, stance), (evidence) => evidence.title),
    'note.add': ({ title, state }) => named(addNote(this.#db, title, state), (note) => note.title),
    'note.save': ({ id, title, state }) => named(saveNote(this.#db, id, title, state), (note) => note.title),
    'note.trash': ({ id }) => named(trashNote(this.#db, id), (note) => note.title),
  };

  #write(name: keyof Writes, args: unknown, key: string | undefined): unknown {
    if (name === 'job.cancel') return { record: this.#jobs.cancel((args as { job: number }).job), step: 0 };
    if (name === 'history.undo') return this.#writer.undo(key, (args as { step?: number }).step);
    if (name === 'history.redo') return this.#writer.redo(key);
    return this.#writer.write(key, () => {
      const { record, ...label } = this.#run(this.#acts, name, args) as Act<unknown>;
      return { record, label: { key: name, ...label } satisfies StepLabel };
    });
  }

  #marked<Record extends { quote: string; version: number }>(record: Record): Act<Record> {
    return { record, count: countWords(record.quote), name: titleOf(this.#db, record.version) };
  }

  /** The arguments were checked against the schema that the handler's type comes from. */
  #run<Handlers extends object>(handlers: Handlers, name: string, args: unknown): unknown {
    return (handlers[name as keyof Handlers] as (args: unknown) => unknown)(args);
  }
}

export function checked<Check extends z.ZodType>(check: Check, name: string, args: unknown): z.output<Check> {
  const result = check.safeParse(args);
  if (!result.success) throw new Failure('bad-call', `${name}: ${result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}`);
  return result.data;
}

function named<Record>(record: Record, name: (record: Record) => string): Act<Record> {
  return { record, name: name(record) };
}

function counted<Item>(record: Item[]): Act<Item[]> {
  return { record, count: record.length };
}
