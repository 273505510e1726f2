// What calls answer with besides the records themselves: what was found, steps, pages, jobs and failures. All of it is JSON, as in records.ts.
import type { Outcomes, Span, ZoneKind } from './records';

export type HitKind = 'article' | 'note' | 'claim' | 'actor' | 'tag';

export interface Hit {
  kind: HitKind;
  id: number;
  title: string;
  /** Text around the first words found, and the spans of it that were found. */
  snippet: string;
  marks: Span[];
  /** Where in the article's text the first words found stand, and the zone that holds them. */
  passage: (Span & { zone: ZoneKind }) | null;
  /** How often the words stand in it. */
  count: number;
}

export interface Found {
  total: number;
  /** Hits in the body alone, and in everything: comments, promos and related news too. */
  inBody: number;
  inAll: number;
  rows: Hit[];
}

/** Which step, in words that the window puts into the user's language. */
export interface StepLabel {
  key: string;
  count?: number;
  name?: string;
  /** As what lines were marked. */
  kind?: ZoneKind;
}

export interface Step {
  id: number;
  label: StepLabel;
  madeAt: string;
  state: 'done' | 'undone' | 'abandoned';
}

export interface History {
  undo: Step | null;
  redo: Step | null;
}

export interface Page<Row> {
  total: number;
  rows: Row[];
}

/** The answer to a write: what it made, and the step that undoes it. */
export interface Written<Record> {
  record: Record;
  step: number;
}

export const JOB_KINDS = ['preview', 'import', 'export', 'backup', 'check'] as const;
export type JobKind = (typeof JOB_KINDS)[number];
export type JobState = 'running' | 'done' | 'cancelled' | 'failed';

export interface Job {
  id: number;
  kind: JobKind;
  state: JobState;
  madeAt: string;
  done: number;
  /** 0 while it is still being counted. */
  total: number;
  /** What it works on now, or the folder it wrote. */
  at: string;
  /** Of a preview, how the files that wait would end. */
  outcomes: Outcomes;
  error: CallError | null;
  /** Begun since the library was opened: whoever came later may still want to hear how it ended. */
  sinceOpening: boolean;
}

export interface LibraryCounts {
  articles: number;
  highlights: number;
  notes: number;
  claims: number;
  actors: number;
}

export type ErrorCode =
  | 'bad-call' | 'not-found' | 'bad-passage' | 'nothing-to-undo' | 'conflict' | 'name-taken' | 'stands-newer'
  | 'read-only' | 'library-gone' | 'library-closed' | 'library-missing' | 'library-empty' | 'library-damaged' | 'library-locked' | 'library-newer' | 'library-foreign' | 'library-full' | 'library-unwritable'
  | 'unreadable' | 'empty' | 'not-text' | 'too-large' | 'too-slow' | 'unknown-format' | 'reader-gone'
  | 'file-damaged' | 'file-locked' | 'file-unsafe' | 'only-pictures'
  | 'no-original' | 'known-text' | 'busy'
  | 'folder-unwritable' | 'cancelled' | 'unexpected';

/** `message` is English and for the log; the window words the code, with these values filled in. */
export interface CallError {
  code: ErrorCode;
  message: string;
  values?: Record<string, string | number>;
}
