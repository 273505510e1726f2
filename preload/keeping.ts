// Records of what keeps a library safe: versions and their repair, the trash, backups, damage. All of it is JSON, as in records.ts.
import type { LibraryCounts } from './answers';
import type { HighlightKind, Span } from './records';

/** How a passage came over into a newer version: as it was, elsewhere, with other words, or not at all. */
export type AnchorStatus = 'exact' | 'moved' | 'changed' | 'lost';

export interface VersionRow {
  id: number;
  fileName: string;
  importedAt: string;
  /** Passages that came over changed, or not at all, and that nobody has looked at yet. */
  open: number;
}

/** A passage with some of the text around it. */
export interface Excerpt extends Span {
  version: number;
  before: string;
  words: string;
  after: string;
}

/** A passage to look at: it changed, or it was lost, when its article came again. */
export interface Repair {
  /** The anchor's id. */
  id: number;
  status: 'changed' | 'lost';
  article: number;
  title: string;
  /** Null for a passage that names an actor. */
  highlight: number | null;
  kind: HighlightKind | null;
  /** Whom the passage names, if it is a mention. */
  actor: string | null;
  old: Excerpt;
  /** Where it seems to stand now; null when it was lost. */
  now: Excerpt | null;
  /** The newer version. */
  version: number;
}

export const TRASH_KINDS = ['article', 'highlight', 'mention', 'claim', 'note', 'tag'] as const;
export type TrashKind = (typeof TRASH_KINDS)[number];

export interface Trashed {
  /** A preview is no part of the library: it is restored by `import.restore`, and that is no step. */
  kind: TrashKind | 'preview';
  id: number;
  /** Its own: an article's or note's title, a claim's statement, the words of a highlight or mention, a tag's name, the titles of a preview's first files. */
  title: string;
  /** The title of the article that it lies in; null for what lies in none. */
  within: string | null;
  deletedAt: string;
  /** At least; more when the clock or a long absence leaves doubt. 0 once it may be taken away. */
  daysLeft: number;
}

/** Why a backup was made. */
export const BACKUP_REASONS = ['start', 'interval', 'before-migration', 'before-restore', 'before-delete', 'asked'] as const;
export type BackupReason = (typeof BACKUP_REASONS)[number];

/** One dated copy of the library. */
export interface BackupRow {
  /** What restoring it asks for. */
  name: string;
  madeAt: string;
  bytes: number;
  reason: BackupReason | null;
  /** Null where they cannot be read: the backup itself is damaged. */
  counts: LibraryCounts | null;
}

export type DamageKind = 'file' | 'search' | 'article' | 'zone' | 'highlight' | 'mention' | 'note' | 'original';
export type DamageWhat =
  | 'structure' // SQLite's own check complains
  | 'reference' // a row points to one that is not there
  | 'unreadable' // the row cannot be read at all
  | 'text' // the words are not those that were imported
  | 'quote' // the quote is not what stands at its place
  | 'bounds' // it lies outside the text
  | 'bytes' // the kept file is not the one that was read
  | 'state'; // the note is not a note any more

/** One thing that "Check library" found wrong. */
export interface Damage {
  kind: DamageKind;
  /** Of the article, note, highlight …; 0 for the file. */
  id: number;
  /** The article's, for what lies in one; empty where not even that can be read. */
  title: string;
  what: DamageWhat;
}

export interface Tally {
  articles: number;
  highlights: number;
  notes: number;
  claims: number;
}

/** As it is listed afterwards. */
export interface DamageRow extends Damage {
  /** Where to look; null where it lies in no article, or in none that can be opened. */
  article: number | null;
}

/** What was saved of a damaged library. */
export interface Salvaged {
  /** The new folder. */
  folder: string;
  saved: Tally;
  /** Rows that are there and cannot be read. Where a page of the table's own tree is gone, they cannot even be counted: this is the least. */
  unreadable: Tally;
  /** Saved articles whose words are not, or not surely, those that were imported; their files say `damaged: true`. */
  changed: number;
}
