// Every call the library answers, on one page.
import type { z } from 'zod';
import { Failure } from '../failure';
import {
  reads, writes,
  type Ask, type Events, type HandlersOf, type Job, type LibraryCounts, type Reading, type Reads, type StepLabel, type Writes, type Written,
} from '../../preload/api';
import { checked, counted, named, readsOf, type Act, type Acts, type OwnWay } from './acts';
import { addActor, addMention, listActors, listMentions, mentionsOf, openActor, trashMention } from './actors';
import { decode, editArticles } from './article-edits';
import { articleIds, getArticle, listArticles, openArticle, sharedFacts, titleOf, trashArticles } from './articles';
import { Backing } from './backing';
import { checkAside, keepDamages } from './check-aside';
import { addClaim, addEvidence, editClaim, editEvidence, getClaim, listClaims, trashClaim, trashEvidence } from './claims';
import { Suggestions, acceptCorrection, listCorrections, refuseCorrection, trashCorrection } from './corrections';
import { countsIn } from './counts';
import { explained, explainedOpening, openDatabase, type Connection } from './database';
import type { Wording } from './export/export-markdown';
import { discardPreview, restorePreview } from './discards';
import { startExport } from './exports';
import { startRun } from './import-run';
import { startImport, type Importing } from './imports';
import { addHighlight, editHighlights, listHighlights, resizeHighlight, trashHighlights } from './highlights';
import { Jobs, type Control } from './jobs';
import { mergeActors } from './merging';
import { addNote, backlinks, getNote, listNotes, saveNote, trashNote } from './notes';
import { countWords } from './passages';
import { decodeStaged, startPaste, startPreview, startRetry, type Previewing } from './previews';
import { purge } from './purging';
import { openReadOnly, upgradeCopy, type ReadOnly } from './read-only';
import { acceptRepairs, dropRepairs, listRepairs, placeRepair } from './repairs';
import { fileIds, listFiles } from './reports';
import { startSample } from './sample';
import { Search } from './search/search';
import { forgetSamples } from './shingles';
import { chooseStaged, editStaged, idsOf, listStaged, openStaged, sharedBy, stagedOf, waitingIn } from './staging';
import { addTagged, attachTag, detachTag, listPins, listTags, passagesOf, pinTag, renameTag, trashTag } from './tags';
import { findThing, listThings } from './things';
import { listTrash, restoreFromTrash } from './trash';
import { addVersion, stillHolds } from './versions';
import { Writer } from './writer';
import { markLines } from './zones';

/** What the library asks of the world around it. */
export interface Outside {
  reader: Ask<Reading>;
  tell<Name extends 'changed' | 'job'>(event: Name, payload: Events[Name]): void;
}

/** What may be asked of a library that is only read. */
const MAY_ALWAYS: ReadonlySet<string> = new Set<keyof Writes>(['job.cancel', 'check.start']);

export class Library {
  readonly #db: Connection;
  readonly #outside: Outside;
  readonly #search: Search;
  readonly #suggestions: Suggestions;
  readonly #jobs: Jobs;
  readonly #writer: Writer;
  /** Null for a library that is only read. */
  readonly #backing: Backing | null;
  readonly #copy: ReadOnly | null;

  /** @throws Failure when it cannot be opened; see openDatabase and openReadOnly. */
  constructor(path: string, how: 'create' | 'open' | 'read', outside: Outside) {
    this.#outside = outside;
    this.#copy = how === 'read' ? openReadOnly(path) : null;
    this.#db = this.#copy?.db ?? openDatabase(path, how === 'create');
    try {
      // Of a library to be read only this is a copy, in which the search and the journal may make what they need.
      this.#db.pragma('query_only = OFF');
      if (how === 'read') upgradeCopy(this.#db);
      this.#search = new Search(this.#db);
      this.#search.rebuildIfNeeded();
      this.#suggestions = new Suggestions(this.#db, this.#search);
      this.#jobs = new Jobs(this.#db, (job) => outside.tell('job', job));
      this.#writer = new Writer(this.#db, this.#search, (changed) => outside.tell('changed', changed));
      if (how !== 'read') this.#db.transaction(() => this.#writer.follow(purge(this.#db).changes))();
      this.counts(); // what cannot even be counted is said to be damaged now, not later
      this.#backing = how === 'read' || path === ':memory:' ? null : new Backing(this.#db, path);
    } catch (error) {
      this.#release();
      throw how === 'read' ? explained(error, path) : explainedOpening(error, path);
    }
  }

  /**
   * @param key names one act of the user: a write asked again with the same key answers the same and changes nothing.
   * @throws Failure `bad-call` for a call that the contract does not know, `read-only` for a write to a library that was opened to be read only.
   */
  call(name: string, args: unknown, key?: string): unknown {
    try {
      if (Object.hasOwn(reads, name)) return this.#run(this.#reads, name, checked(reads[name as keyof Reads].check, name, args));
      if (Object.hasOwn(writes, name)) {
        const arguments_ = checked(writes[name as keyof Writes].check, name, args);
        if (!MAY_ALWAYS.has(name)) this.#mustWrite();
        return this.#write(name as keyof Writes, arguments_, key);
      }
    } catch (error) {
      throw explained(error, this.#db.name);
    }
    throw new Failure('bad-call', `The library knows no call ${name}.`);
  }

  counts(): LibraryCounts {
    return countsIn(this.#db);
  }

  startImport(paths: string[]): Job {
    this.#mustWrite();
    return startImport(this.#importing(), paths);
  }

  startPreview(paths: string[]): Job {
    this.#mustWrite();
    return startPreview(this.#previewing(), paths);
  }

  startSample(folder: string): Job {
    this.#mustWrite();
    return startSample(this.#importing(), folder, (act) => {
      this.#writer.write(undefined, () => ({ record: act(), label: { key: 'sample.fill' } }));
    });
  }

  startExport(folder: string, wording: Wording): Job {
    return startExport(this.#db, this.#jobs, folder, wording);
  }

  async close(): Promise<void> {
    this.#search.stop();
    await this.#jobs.stop();
    await this.#backing?.stop();
    this.#release();
  }

  #release(): void {
    if (this.#copy) this.#copy.close();
    else this.#db.close();
  }

  readonly #reads: HandlersOf<Reads> = {
    'library.counts': () => this.counts(),
    'article.list': ({ from, count }) => listArticles(this.#db, from, count),
    'article.shared': ({ ids }) => sharedFacts(this.#db, ids),
    'article.ids': () => articleIds(this.#db),
    'article.open': ({ id, version }) => openArticle(this.#db, id, version),
    'highlight.list': ({ version, from, count }) => listHighlights(this.#db, version, from, count),
    'mention.list': ({ version, from, count }) => listMentions(this.#db, version, from, count),
    'correction.list': ({ version, ...page }) => listCorrections(this.#db, this.#suggestions, version, page),
    'tag.list': ({ like, from, count }) => listTags(this.#db, like, from, count),
    'tag.pins': () => listPins(this.#db),
    'tag.passages': ({ id, from, count }) => passagesOf(this.#db, id, from, count),
    'actor.list': ({ like, from, count }) => listActors(this.#db, like, from, count),
    'actor.open': ({ id }) => openActor(this.#db, id),
    'actor.mentions': ({ id, from, count }) => mentionsOf(this.#db, id, from, count),
    'claim.list': ({ from, count }) => listClaims(this.#db, from, count),
    'claim.open': ({ id }) => getClaim(this.#db, id),
    'note.list': ({ from, count }) => listNotes(this.#db, from, count),
    'note.open': ({ id }) => getNote(this.#db, id),
    'note.backlinks': ({ uuid, from, count }) => backlinks(this.#db, uuid, from, count),
    'thing.find': ({ uuid }) => findThing(this.#db, uuid),
    'thing.list': ({ like, from, count }) => listThings(this.#db, like, from, count),
    'search.find': (wanted) => (this.#search.isReady ? this.#search.find(wanted) : this.#search.ready().then(() => this.#search.find(wanted))),
    'history.top': () => this.#writer.top(),
    'history.list': ({ from, count }) => this.#writer.list(from, count),
    'import.list': ({ from, count }) => this.#jobs.imports(from, count),
    'import.ids': ({ job, outcome }) => fileIds(this.#db, job, outcome ?? null),
    'import.files': ({ job, outcome, ...page }) => listFiles(this.#db, job, outcome ?? null, page),
    'staged.list': (listed) => listStaged(this.#db, listed),
    'staged.ids': (listed) => idsOf(this.#db, listed),
    'staged.shared': ({ ids, all }) => sharedBy(this.#db, stagedOf(this.#db, ids, all)),
    'staged.open': ({ id }) => openStaged(this.#db, id),
    'staged.waiting': ({ job }) => waitingIn(this.#db, job ?? null),
    'job.list': () => this.#jobs.list(),
    'repair.list': ({ from, count }) => listRepairs(this.#db, from, count),
    'trash.list': (page) => listTrash(this.#db, page),
    'check.damages': ({ job, from, count }) => this.#jobs.damages(job, from, count),
  };

  readonly #acts: Acts = {
    'article.edit': ({ ids, ...said }) => editArticles(this.#db, ids, said),
    'article.trash': ({ ids }) => trashArticles(this.#db, ids),
    'correction.accept': ({ version, ...reading }) => named(acceptCorrection(this.#db, version, reading), readsOf),
    'correction.refuse': ({ version, ...reading }) => named(refuseCorrection(this.#db, version, reading), readsOf),
    'correction.trash': ({ id }) => named(trashCorrection(this.#db, id), readsOf),
    'highlight.add': ({ version, kind, tag, ...span }) => this.#marked(
      tag === undefined ? addHighlight(this.#db, version, span, kind) : addTagged(this.#db, version, span, { kind, tag })),
    'highlight.edit': ({ ids, ...change }) => counted(editHighlights(this.#db, ids, change)),
    'highlight.resize': ({ id, version, ...span }) => this.#marked(resizeHighlight(this.#db, id, version, span)),
    'highlight.trash': ({ ids }) => counted(trashHighlights(this.#db, ids)),
    'tag.attach': ({ highlights, tag }) => ({ ...named(attachTag(this.#db, highlights, tag), ({ name }) => name), count: highlights.length }),
    'tag.detach': ({ highlights, tag }) => ({ ...named(detachTag(this.#db, highlights, tag), ({ name }) => name), count: highlights.length }),
    'tag.rename': ({ id, name }) => named(renameTag(this.#db, id, name), () => name),
    'tag.trash': ({ id }) => named(trashTag(this.#db, id), ({ name }) => name),
    'tag.pin': ({ tag, pin }) => ({ ...named(pinTag(this.#db, tag, pin), ({ name }) => name), ...(pin === null ? { key: 'tag.unpin' } : { count: pin }) }),
    'actor.mention': ({ version, actor, ...span }) => named(addMention(this.#db, version, span, actor), (mention) => mention.name),
    'actor.add': ({ version, name, kind, ...span }) => named(addActor(this.#db, version, span, { name, kind }), () => name),
    'actor.merge': ({ into, ids }) => mergeActors(this.#db, into, ids),
    'mention.trash': ({ id }) => named(trashMention(this.#db, id), (mention) => mention.name),
    'claim.add': ({ version, start, end, ...claim }) => named(addClaim(this.#db, version, { start, end }, claim), () => claim.statement),
    'claim.edit': ({ id, ...change }) => named(editClaim(this.#db, id, change), (claim) => claim.statement),
    'claim.trash': ({ id }) => named(trashClaim(this.#db, id), (claim) => claim.statement),
    'evidence.add': ({ claim, highlight, stance }) => named(addEvidence(this.#db, claim, highlight, stance), ({ statement }) => statement),
    'evidence.edit': ({ id, stance }) => named(editEvidence(this.#db, id, stance), (evidence) => evidence.title),
    'evidence.trash': ({ id }) => named(trashEvidence(this.#db, id), (evidence) => evidence.title),
    'note.add': ({ title, state }) => named(addNote(this.#db, title, state), (note) => note.title),
    'note.save': ({ id, title, state }) => named(saveNote(this.#db, id, title, state), (note) => note.title),
    'note.trash': ({ id }) => named(trashNote(this.#db, id), (note) => note.title),
    'repair.accept': ({ ids }) => counted(acceptRepairs(this.#db, ids)),
    'repair.place': ({ id, ...span }) => named(placeRepair(this.#db, id, span), (repair) => repair.title),
    'repair.drop': ({ ids }) => counted(dropRepairs(this.#db, ids)),
    'trash.restore': ({ kind, id }) => named(restoreFromTrash(this.#db, kind, id), ({ title }) => title),
  };

  readonly #ownWays: { [Name in OwnWay]: (args: z.output<Writes[Name]['check']>, key: string | undefined) => unknown } = {
    'zone.mark': (args, key) => markLines({ db: this.#db, reader: this.#outside.reader, writer: this.#writer }, args, key),
    'article.decode': (args, key) => this.#decode(args, key),
    'staged.edit': ({ ids, all, ...said }) => this.#staged(editStaged(this.#db, stagedOf(this.#db, ids, all), said)),
    'staged.choose': ({ ids, all, choice }) => this.#staged(chooseStaged(this.#db, stagedOf(this.#db, ids, all), choice)),
    'staged.decode': async ({ id, encoding }) => ({ record: await decodeStaged(this.#previewing(), id, encoding), step: 0 }),
    'import.run': ({ job }) => ({ record: startRun({ ...this.#importing(), ...this.#previewing() }, job), step: 0 }),
    'import.discard': ({ job }) => ({ record: discardPreview(this.#previewing(), job), step: 0 }),
    'import.restore': ({ job }) => ({ record: restorePreview(this.#previewing(), job), step: 0 }),
    'import.retry': ({ job, ids }) => ({ record: startRetry(this.#previewing(), job, ids), step: 0 }),
    'import.paste': (pasted) => ({ record: startPaste(this.#previewing(), pasted), step: 0 }),
    'history.undo': ({ step }, key) => this.#writer.undo(key, step),
    'history.redo': (_, key) => this.#writer.redo(key),
    'history.jump': ({ step }, key) => this.#writer.jump(key, step),
    'job.cancel': ({ job }) => ({ record: this.#jobs.cancel(job), step: 0 }),
    'backup.start': () => ({ record: this.#jobs.start('backup', async (control) => (await this.#backing?.make('asked', control), '')), step: 0 }),
    'check.start': () => ({ record: this.#jobs.start('check', (control) => this.#check(control)), step: 0 }),
  };

  #write(name: keyof Writes, args: unknown, key: string | undefined): unknown {
    if (Object.hasOwn(this.#ownWays, name)) return (this.#ownWays[name as OwnWay] as (args: unknown, key: string | undefined) => unknown)(args, key);
    const write = () => this.#writer.write(key, () => {
      const { record, ...label } = this.#run(this.#acts, name, args) as Act<unknown>;
      return { record, label: { key: name, ...label } satisfies StepLabel };
    });
    const many = name === 'article.trash' || name === 'highlight.trash' || name === 'repair.drop' ? (args as { ids: number[] }).ids.length : 0;
    if (many === 0 || !this.#backing) return write();
    return this.#backing.beforeDeleting(many).then(write).catch((error: unknown) => {
      throw explained(error, this.#db.name);
    });
  }

  #importing(): Importing {
    return { db: this.#db, jobs: this.#jobs, reader: this.#outside.reader, ...this.#writer.growing('article.import') };
  }

  #previewing(): Previewing {
    return { db: this.#db, jobs: this.#jobs, reader: this.#outside.reader, changed: (records = ['staged']) => this.#outside.tell('changed', { records: [...records], step: 0 }) };
  }

  /** What waits is not in the library yet, so changing it is no step. */
  #staged<Record>(record: Record): Written<Record> {
    this.#previewing().changed();
    return { record, step: 0 };
  }

  async #decode({ id, encoding }: z.output<Writes['article.decode']['check']>, key: string | undefined): Promise<unknown> {
    for (;;) {
      const decoded = await decode(this.#db, this.#outside.reader, id, encoding);
      if (decoded && !stillHolds(this.#db, decoded.succession)) continue;
      return this.#writer.write(key, () => {
        if (decoded) addVersion(this.#db, decoded.come, decoded.succession);
        const record = getArticle(this.#db, id);
        return { record, label: { key: 'article.decode', name: record.title } };
      });
    }
  }

  async #check(control: Control): Promise<string> {
    const damages = await checkAside(this.#db, control);
    await keepDamages(this.#jobs, control, damages);
    if (damages.some(({ kind }) => kind === 'search') && !this.#copy) {
      this.#search.rebuild();
      forgetSamples(this.#db);
    }
    return '';
  }

  #mustWrite(): void {
    if (this.#copy) throw new Failure('read-only', 'This library was opened to be read only; nothing was changed.');
  }

  #marked<Record extends { quote: string; version: number }>(record: Record): Act<Record> {
    return { record, count: countWords(record.quote), name: titleOf(this.#db, record.version) };
  }

  /** The arguments were checked against the schema that the handler's type comes from. */
  #run<Handlers extends object>(handlers: Handlers, name: string, args: unknown): unknown {
    return (handlers[name as keyof Handlers] as (args: unknown) => unknown)(args);
  }
}
