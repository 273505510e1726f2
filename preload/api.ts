// THE CONTRACT. Every call there is, one line each: what it takes (checked at the border) and what it gives.
// Reads look and writes change; the window may ask these and `shell`. `inner` is what main alone asks of the library, `reading` what the library asks of the reader.
// Import its types freely; only main/ loads it at run time.
import { z } from 'zod';
import {
  ACTOR_KINDS, CHOICES, CLAIM_MODES, ENCODINGS, HIGHLIGHT_KINDS, MARKED_KINDS, OUTCOMES, OUTLOOKS, QUOTING, STANCES, TRASH_KINDS,
  type Actor, type Article, type ArticleRow, type BackupRow, type CallError, type Claim, type Correction, type DamageRow, type Draft, type DraftZone, type Evidence, type Found, type Highlight,
  type History, type ImportedFile, type InText, type Job, type LibraryCounts, type Mention, type Note, type NoteRow, type OpenArticle, type Page, type Quoting, type Repair, type Salvaged, type Shared,
  type SharedFacts,
  type Staged, type StagedRow, type Step, type Tag, type TaggedPassage, type Thing, type Trashed, type Waiting, type Written, type Zone,
} from './records';

import { isEdtf } from './edtf';

import { FACES, READING_BOUNDS, type ReadingLook } from './reading';

export * from './records';

const id = z.int().positive();
const offset = z.int().min(0);
const page = { from: z.int().min(0), count: z.int().min(1).max(500) };
const passage = { version: id, start: offset, end: offset };
const name = z.string().trim().min(1).max(300);
const words = z.string().max(100_000);
/** What a passage should read, on one line. */
const readsAs = z.string().trim().min(1).max(1000);
const path = z.string().min(1).max(32_768);
const encoding = z.enum(ENCODINGS);
/** In characters; a file may have no more bytes than that either. */
const LONGEST_PASTE = 20 * 1024 * 1024;
const kind = z.enum(HIGHLIGHT_KINDS);
/** By its id, or by its name, which may be a new one. */
const tag = z.union([id, name]);
const ids = z.array(id).min(1).max(10_000);
const within = ({ least, most }: { least: number; most: number }) => z.number().min(least).max(most);
const readingLook = z.strictObject({
  face: z.enum(FACES), font: z.string().trim().max(200), hasMarks: z.boolean(),
  size: within(READING_BOUNDS.size), width: within(READING_BOUNDS.width), line: within(READING_BOUNDS.line), gap: within(READING_BOUNDS.gap), letter: within(READING_BOUNDS.letter),
});
const fact = z.string().trim().min(1).max(300).nullable().optional();
/** What an analyst may say of an article or a draft; null takes away what was known. */
const facts = {
  /** Without one it has the file's name. */
  title: name.nullable().optional(), byline: fact, publisher: fact, via: fact,
  language: z.string().regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/iu).nullable().optional(),
  date: z.string().max(50).refine(isEdtf, 'is no date').nullable().optional(),
  url: z.url({ protocol: /^https?$/u }).max(2000).nullable().optional(),
};
/** Files of a preview: those named, or all that are listed. */
const listed = { job: id, outlook: z.enum(OUTLOOKS).optional(), like: z.string().max(300).optional() };
const chosen = { ids: ids.optional(), all: z.strictObject(listed).optional() };

function takes<Shape extends z.ZodRawShape>(shape: Shape) {
  const check = z.strictObject(shape);
  return { gives: <Answer>(): Call<typeof check, Answer> => ({ check }) };
}

export const reads = {
  'library.counts': takes({}).gives<LibraryCounts>(),
  'article.list': takes({ ...page }).gives<Page<ArticleRow>>(),
  /** Of the whole shelf, in its order. */
  'article.ids': takes({}).gives<number[]>(),
  /** What several have in common. */
  'article.shared': takes({ ids }).gives<SharedFacts>(),
  'article.open': takes({ id, version: id.optional() }).gives<OpenArticle>(),
  'highlight.list': takes({ version: id, ...page }).gives<Page<Highlight>>(),
  'mention.list': takes({ version: id, ...page }).gives<Page<Mention>>(),
  /** Those accepted and those proposed; what was refused is left out. */
  'correction.list': takes({ version: id, ...page }).gives<Page<Correction>>(),
  'tag.list': takes({ like: z.string().max(300), ...page }).gives<Page<Tag>>(),
  'tag.passages': takes({ id, ...page }).gives<Page<TaggedPassage>>(),
  /** The tags on the keys 1 to 9, in the order of the keys. */
  'tag.pins': takes({}).gives<Tag[]>(),
  'actor.list': takes({ like: z.string().max(300), ...page }).gives<Page<Actor>>(),
  'actor.open': takes({ id }).gives<Actor>(),
  'actor.mentions': takes({ id, ...page }).gives<Page<Mention & InText & { article: number; title: string }>>(),
  'claim.list': takes({ ...page }).gives<Page<Claim>>(),
  'claim.open': takes({ id }).gives<Claim>(),
  'note.list': takes({ ...page }).gives<Page<NoteRow>>(),
  'note.open': takes({ id }).gives<Note>(),
  'note.backlinks': takes({ uuid: z.uuid(), ...page }).gives<Page<NoteRow>>(),
  'thing.find': takes({ uuid: z.uuid() }).gives<Thing | null>(),
  'thing.list': takes({ like: z.string().max(300), ...page }).gives<Page<Thing>>(),
  'search.find': takes({ words: z.string().max(1000), scope: z.enum(['body', 'all']), ...page }).gives<Found>(),
  'history.top': takes({}).gives<History>(),
  'history.list': takes({ ...page }).gives<Page<Step>>(),
  /** The imports there were, the newest first. */
  'import.list': takes({ ...page }).gives<Page<Job>>(),
  /** Of the whole list, in its order. */
  'import.ids': takes({ job: id, outcome: z.enum(OUTCOMES).optional() }).gives<number[]>(),
  'import.files': takes({ job: id, outcome: z.enum(OUTCOMES).optional(), ...page }).gives<Page<ImportedFile>>(),
  /** `like` looks in titles, publishers and paths. */
  'staged.list': takes({ ...listed, ...page }).gives<Page<StagedRow>>(),
  /** Of the whole list, in its order. */
  'staged.ids': takes(listed).gives<number[]>(),
  'staged.shared': takes(chosen).gives<Shared>(),
  'staged.open': takes({ id }).gives<Staged>(),
  /** Of a preview; of the newest that has files waiting if left out, and null when there is none. */
  'staged.waiting': takes({ job: id.optional() }).gives<Waiting | null>(),
  'job.list': takes({}).gives<Job[]>(),
  'repair.list': takes({ ...page }).gives<Page<Repair>>(),
  'trash.list': takes({ ...page }).gives<Page<Trashed>>(),
  'check.damages': takes({ job: id, ...page }).gives<Page<DamageRow>>(),
};

export const writes = {
  'article.edit': takes({ ids, ...facts }).gives<Written<number[]>>(),
  /** Reads the article's own bytes again: a new version of it. */
  'article.decode': takes({ id, encoding }).gives<Written<Article>>(),
  'article.trash': takes({ ids }).gives<Written<number[]>>(),
  /** The lines that the span touches are now of this kind. Answers with the version's zones. */
  'zone.mark': takes({ ...passage, kind: z.enum(MARKED_KINDS) }).gives<Written<Zone[]>>(),
  /** Also one that nobody proposed. */
  'correction.accept': takes({ ...passage, replacement: readsAs }).gives<Written<Correction>>(),
  'correction.refuse': takes({ ...passage, replacement: readsAs }).gives<Written<Correction>>(),
  /** The passage reads as printed again; what was proposed there is proposed again. */
  'correction.trash': takes({ id }).gives<Written<Correction>>(),
  'highlight.add': takes({ ...passage, kind, tag: tag.optional() }).gives<Written<Highlight>>(),
  'highlight.edit': takes({ ids, kind: kind.optional(), comment: words.optional() }).gives<Written<number[]>>(),
  /** @param version the text in which the offsets count: the newest one that has the highlight. */
  'highlight.resize': takes({ id, ...passage }).gives<Written<Highlight>>(),
  'highlight.trash': takes({ ids }).gives<Written<number[]>>(),
  'tag.attach': takes({ highlights: ids, tag }).gives<Written<Tag>>(),
  'tag.detach': takes({ highlights: ids, tag: id }).gives<Written<Tag>>(),
  'tag.rename': takes({ id, name }).gives<Written<Tag>>(),
  'tag.trash': takes({ id }).gives<Written<Tag>>(),
  /** Puts a tag on one of the keys 1 to 9; the one that was there leaves it. null takes it off its key. */
  'tag.pin': takes({ tag: id, pin: z.int().min(1).max(9).nullable() }).gives<Written<Tag>>(),
  'actor.mention': takes({ ...passage, actor: id }).gives<Written<Mention>>(),
  'actor.add': takes({ ...passage, name, kind: z.enum(ACTOR_KINDS) }).gives<Written<Mention>>(),
  /** `ids` become one with `into`: their mentions, spellings and claims are its own from now on. */
  'actor.merge': takes({ into: id, ids }).gives<Written<Actor>>(),
  'mention.trash': takes({ id }).gives<Written<Mention>>(),
  'claim.add': takes({ ...passage, statement: name, speaker: id.nullable(), mode: z.enum(CLAIM_MODES) }).gives<Written<Claim>>(),
  'claim.edit': takes({ id, statement: name.optional(), speaker: id.nullable().optional(), mode: z.enum(CLAIM_MODES).optional() }).gives<Written<Claim>>(),
  'claim.trash': takes({ id }).gives<Written<Claim>>(),
  'evidence.add': takes({ claim: id, highlight: id, stance: z.enum(STANCES) }).gives<Written<Claim>>(),
  'evidence.edit': takes({ id, stance: z.enum(STANCES) }).gives<Written<Evidence>>(),
  /** Takes a passage off a claim; both stay. */
  'evidence.trash': takes({ id }).gives<Written<Evidence>>(),
  'note.add': takes({ title: z.string().max(300), state: z.string().max(20_000_000) }).gives<Written<Note>>(),
  'note.save': takes({ id, title: z.string().max(300), state: z.string().max(20_000_000) }).gives<Written<Note>>(),
  'note.trash': takes({ id }).gives<Written<NoteRow>>(),
  'history.undo': takes({ step: id.optional() }).gives<Written<Step>>(),
  'history.redo': takes({}).gives<Written<Step>>(),
  'history.jump': takes({ step: z.int().min(0) }).gives<Written<Step | null>>(),
  'repair.accept': takes({ ids }).gives<Written<number[]>>(),
  'repair.place': takes({ id, start: offset, end: offset }).gives<Written<Repair>>(),
  'repair.drop': takes({ ids }).gives<Written<number[]>>(),
  'trash.restore': takes({ kind: z.enum(TRASH_KINDS), id }).gives<Written<Omit<Trashed, 'daysLeft'>>>(),
  /** These are no steps: what they change is not in the library yet. Those of many files answer with how many. */
  'staged.edit': takes({ ...chosen, ...facts }).gives<Written<number>>(),
  'staged.choose': takes({ ...chosen, choice: z.enum(CHOICES) }).gives<Written<number>>(),
  'staged.decode': takes({ id, encoding }).gives<Written<Staged>>(),
  /** Saves what was chosen of a preview. A file is gone from the preview when it is in the report. */
  'import.run': takes({ job: id }).gives<Written<Job>>(),
  /** Lets the files of a preview go that wait in it: it lies in the trash until it is restored. */
  'import.discard': takes({ job: id }).gives<Written<Job>>(),
  'import.restore': takes({ job: id }).gives<Written<Job>>(),
  /** Reads the rejected files again: those of a preview in it, those of a finished import in a new one. */
  'import.retry': takes({ job: id, ids: ids.optional() }).gives<Written<Job>>(),
  'import.paste': takes({ text: z.string().max(LONGEST_PASTE).optional(), html: z.string().max(LONGEST_PASTE).optional(), name: name.optional() }).gives<Written<Job>>(),
  'backup.start': takes({}).gives<Written<Job>>(),
  'check.start': takes({}).gives<Written<Job>>(),
  'job.cancel': takes({ job: id }).gives<Written<Job>>(),
};

/** What main answers itself. Paths never come from the window: main asks the user for them, or the preload takes them from dropped files. */
export const shell = {
  'app.state': takes({}).gives<AppState>(),
  'settings.change': takes({ language: z.enum(['en', 'ru']).optional(), theme: z.enum(['system', 'light', 'dark']).optional(), reading: readingLook.optional(), quoting: z.enum(QUOTING).optional() }).gives<Settings>(),
  'library.sample': takes({}).gives<AppState>(),
  'library.create': takes({}).gives<AppState>(),
  'library.choose': takes({}).gives<AppState>(),
  /** Answers with the preview. */
  'import.choose': takes({ what: z.enum(['files', 'folder']) }).gives<Job | null>(),
  /** Pastes into whatever has the focus, as the key does. */
  'clipboard.paste': takes({}).gives<null>(),
  'export.choose': takes({}).gives<Job | null>(),
  'folder.show': takes({ job: id }).gives<null>(),
  /** Of the library that is open or in trouble, the newest first. */
  'backup.list': takes({}).gives<BackupRow[]>(),
  'library.restore': takes({ backup: name }).gives<AppState>(),
  'library.readOnly': takes({}).gives<AppState>(),
  /** Tries to open it as usual once more: it was in trouble, or opened to be read only. */
  'library.again': takes({}).gives<AppState>(),
  /** Asks for a folder; null when none was chosen. */
  'library.salvage': takes({}).gives<Salvaged | null>(),
};

export const inner = {
  'library.open': takes({ path, how: z.enum(['create', 'open', 'read']) }).gives<LibraryCounts>(),
  'library.close': takes({}).gives<null>(),
  'import.start': takes({ paths: z.array(path).min(1).max(100_000) }).gives<Job>(),
  'preview.start': takes({ paths: z.array(path).min(1).max(100_000) }).gives<Job>(),
  'sample.start': takes({ folder: path }).gives<Job>(),
  'export.start': takes({ folder: path, language: z.enum(['en', 'ru']), quoting: z.enum(QUOTING).default('printed') }).gives<Job>(),
  'backup.list': takes({ path }).gives<BackupRow[]>(),
  /** Puts a backup in the place of a library that is not open; what stood there is kept. */
  'backup.restore': takes({ path, backup: name }).gives<null>(),
  'salvage.start': takes({ path, folder: path, language: z.enum(['en', 'ru']) }).gives<Salvaged>(),
};

export const reading = {
  /** Files below the given files and folders, and what could not be looked into. */
  'reader.walk': takes({ paths: z.array(path).min(1).max(100_000) }).gives<Walked>(),
  /** @param encoding as the analyst chose it; found out if left out. */
  'reader.read': takes({ path, encoding: encoding.optional() }).gives<Read>(),
  /** Bytes that are no file, or no more: pasted ones, or those an article was read from. `bytes` are base64, and `name` says by its ending what they are. */
  'reader.parse': takes({ bytes: z.string(), name, encoding: encoding.optional() }).gives<Read>(),
  /** The single comments or headlines in text that is known to be comments or related news; offsets are of this text. */
  'reader.zones': takes({ text: z.string(), kind: z.enum(['comments', 'related']) }).gives<DraftZone[]>(),
};

/** What a file's bytes are, and what was understood of them. */
export interface Read {
  draft: Draft;
  /** The file's bytes, deflated, in base64. */
  original: string;
}

export interface Walked {
  files: string[];
  rejected: { path: string; reason: CallError }[];
}

export interface Settings {
  language: 'en' | 'ru';
  theme: 'system' | 'light' | 'dark';
  reading: ReadingLook;
  /** How an export puts passages that were corrected. */
  quoting: Quoting;
}

/** Everything the window needs before its first picture. */
export interface AppState {
  settings: Settings;
  dark: boolean;
  /** `welcome` until a library is chosen; `trouble` when the known one could not be opened, and why. */
  library:
    | { state: 'welcome' }
    /** `isFull`: it is read only because its disk had no room for it. */
    | { state: 'open'; path: string; isSample: boolean; isReadOnly: boolean; isFull: boolean; isSynced: boolean }
    | { state: 'trouble'; path: string; error: CallError };
  version: string;
  platform: string;
}

/** What the library and main tell the window unasked. */
export interface Events {
  /** The records that a step touched: ask again for what shows them. */
  changed: { records: string[]; step: number };
  job: Job;
  state: AppState;
  /** A menu's command, by its id. */
  command: { id: string };
}

interface Call<Check extends z.ZodType, Answer> {
  check: Check;
  answer?: Answer;
}

type Calls = { [name: string]: Call<z.ZodType, unknown> };
type ArgumentsOf<C extends Calls, Name extends keyof C> = z.input<C[Name]['check']>;
type AnswerOf<C extends Calls, Name extends keyof C> = C[Name] extends Call<z.ZodType, infer Answer> ? Answer : never;
/** One handler for each call of a list: a call without one, or one without a call, does not compile. */
export type HandlersOf<C extends Calls> = { [Name in keyof C]: (args: z.output<C[Name]['check']>) => AnswerOf<C, Name> | Promise<AnswerOf<C, Name>> };

export type Reads = typeof reads;
export type Writes = typeof writes;
export type Shell = typeof shell;
export type Inner = typeof inner;
export type Reading = typeof reading;
/** What the window may call. */
export type WindowCalls = Reads & Writes & Shell;
export type Ask<C extends Calls> = <Name extends keyof C & string>(name: Name, args: ArgumentsOf<C, Name>) => Promise<AnswerOf<C, Name>>;
export type Arguments<Name extends keyof WindowCalls> = ArgumentsOf<WindowCalls, Name>;
export type Answer<Name extends keyof WindowCalls> = AnswerOf<WindowCalls, Name>;

/** Answers travel as data: an Error loses its code on Electron's wire. */
export type Reply = { ok: true; answer: unknown } | { ok: false; error: CallError };

/** What the preload puts into the window as `window.commonplace`. */
export interface Bridge {
  /** `key` names one act of the user: asked again with the same key, a write is not done twice. */
  call(name: string, args: unknown, key: string): Promise<Reply>;
  /** Returns how to stop listening. */
  on<Name extends keyof Events>(name: Name, listen: (event: Events[Name]) => void): () => void;
  /** Previews files that were dropped or pasted; only the preload can see their paths. Answers with the preview's job. */
  importFiles(files: File[]): Promise<Reply>;
}
