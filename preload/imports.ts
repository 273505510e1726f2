// Records of an import: how files end, and what a preview shows of them before they are in the library. All of it is JSON, as in records.ts.
import type { CallError } from './answers';
import type { DateReason, Draft, DraftZone, Format, TextBlock, ZoneKind } from './drafts';

/**
 * How a file of an import ends. `updated`: a text that came again, changed, is a new version of its article. `near-duplicate`: imported, though much of it stands in
 * another article. `skipped`: the analyst left it out.
 */
export const OUTCOMES = ['imported', 'updated', 'near-duplicate', 'duplicate', 'skipped', 'rejected'] as const;
export type Outcome = (typeof OUTCOMES)[number];
export type Outcomes = Record<Outcome, number>;

/** A text that another one nearly repeats. */
export interface Near {
  /** Null while it is itself a file of the same preview: then `staged` says which. */
  article: number | null;
  staged: number | null;
  title: string;
  /** How much of the shorter one stands in the longer, 0 to 1; 1 for the very same text. */
  likeness: number;
}

export interface ImportedFile {
  id: number;
  path: string;
  outcome: Outcome;
  /** An error code and its sentence when rejected. */
  reason: CallError | null;
  article: number | null;
  title: string | null;
  /** The article of which it is a near-duplicate; null when that is gone. */
  near: Near | null;
}

/** What would become of a file of a preview. `newer`: a changed text of an article. */
export const OUTLOOKS = ['new', 'newer', 'near-duplicate', 'duplicate', 'rejected'] as const;
export type Outlook = (typeof OUTLOOKS)[number];

/** As an article of its own, as a new version of the article that it is near to, or not at all. */
export const CHOICES = ['article', 'version', 'skip'] as const;
export type Choice = (typeof CHOICES)[number];

/** A file of a preview. Of a rejected one nothing is known but its name and why. */
export interface StagedRow {
  id: number;
  path: string;
  fileName: string;
  outlook: Outlook;
  choice: Choice;
  title: string;
  byline: string | null;
  publisher: string | null;
  via: string | null;
  language: string | null;
  date: string | null;
  dateReason: DateReason | null;
  url: string | null;
  format: Format | null;
  encoding: string | null;
  words: number;
  /** How many zones it has of each kind. */
  zoneCounts: Partial<Record<ZoneKind, number>>;
  near: Near | null;
  reason: CallError | null;
}

export interface Staged extends StagedRow {
  titleFrom: Draft['titleFrom'] | 'by-hand' | null;
  /** The beginning; blocks and zones are cut to it. */
  text: string;
  /** Of the whole text. */
  length: number;
  blocks: TextBlock[];
  zones: DraftZone[];
}

/** The files of a preview that nobody has imported or let go yet. */
export interface Waiting {
  job: number;
  outlooks: Record<Outlook, number>;
  choices: Record<Choice, number>;
}

/** What several articles or files of a preview have in common; what they have not is left out, or null. */
export interface SharedFacts {
  facts: Partial<Record<Editable, string | null>>;
  dateReason: DateReason | null;
}

export interface Shared extends SharedFacts {
  choice: Choice | null;
  /** Whether one of them at least is near to something. */
  canBeVersion: boolean;
  /** How many of them could not be read, and share nothing. */
  rejected: number;
}

/** What an analyst may say of an article or a draft; null takes away what was known. */
export const EDITABLE = ['title', 'byline', 'publisher', 'via', 'language', 'date', 'url'] as const;
export type Editable = (typeof EDITABLE)[number];
