// What Commonplace speaks of, one word a thing. The window, the library, the reader and the tests share these shapes.
// Everything here is JSON: it travels between processes. Offsets count UTF-16 units, as String.slice and the DOM do; ends are excluded.

import type { DateReason, DraftZone, Format, TextBlock } from './drafts';
import type { AnchorStatus, VersionRow } from './keeping';

export * from './answers';
export * from './corrections';
export * from './drafts';
export * from './imports';
export * from './keeping';

export const HIGHLIGHT_KINDS = ['claim', 'evidence', 'quote', 'figure', 'date', 'doubt', 'question', 'context'] as const;
export type HighlightKind = (typeof HIGHLIGHT_KINDS)[number];

export const ACTOR_KINDS = ['person', 'organization', 'place', 'thing'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** How a speaker puts a claim: flatly, as a denial, or with a hedge ("allegedly"). */
export const CLAIM_MODES = ['asserted', 'denied', 'hedged'] as const;
export type ClaimMode = (typeof CLAIM_MODES)[number];

/** What a passage does for a claim. */
export const STANCES = ['reports', 'supports', 'contradicts'] as const;
export type Stance = (typeof STANCES)[number];

export interface Span {
  start: number;
  end: number;
}

/** In which text of its article a passage stands. */
export interface InText {
  /** The older version that alone still has it; null where the newest does. */
  older: number | null;
}

export interface Article {
  id: number;
  uuid: string;
  title: string;
  byline: string | null;
  publisher: string | null;
  via: string | null;
  language: string | null;
  date: string | null;
  dateReason: DateReason | null;
  url: string | null;
  importedAt: string;
  deletedAt: string | null;
}

/** A line of the shelf. */
export interface ArticleRow extends Article {
  highlights: number;
  /** The kinds of its first eight highlights, in the order of the text. */
  ticks: HighlightKind[];
}

export interface Zone extends DraftZone {
  id: number;
}

/** An immutable text of an article. */
export interface Version {
  id: number;
  uuid: string;
  text: string;
  blocks: TextBlock[];
  sha256: string;
  fileName: string;
  format: Format;
  encoding: string;
  importedAt: string;
}

export interface OpenArticle {
  article: Article;
  version: Version;
  zones: Zone[];
  /** All there are of it, the newest first. */
  versions: VersionRow[];
}

export interface Highlight extends Span {
  id: number;
  uuid: string;
  version: number;
  quote: string;
  kind: HighlightKind;
  /** How it came over from an older version; `exact` where it was made. `quote` keeps the words it was made of. */
  status: AnchorStatus;
  comment: string;
  tags: TagOn[];
  claims: ClaimOn[];
  madeAt: string;
}

/** A tag as it hangs on a highlight. */
export interface TagOn {
  tag: number;
  name: string;
}

/** A highlight that bears a tag, with the article it stands in. */
export interface TaggedPassage extends Span, InText {
  highlight: number;
  kind: HighlightKind;
  quote: string;
  article: number;
  title: string;
}

/** A claim as a highlight supports it. */
export interface ClaimOn {
  claim: number;
  evidence: number;
  statement: string;
  stance: Stance;
}

export interface Tag {
  id: number;
  uuid: string;
  name: string;
  uses: number;
  /** The key that it is on, 1 to 9. */
  pin: number | null;
}

export interface Alias {
  name: string;
  /** ISO 15924, for instance `Latn` or `Cyrl`. */
  script: string;
}

export interface Actor {
  id: number;
  uuid: string;
  name: string;
  kind: ActorKind;
  aliases: Alias[];
  mentions: number;
  articles: number;
}

/** A passage that names an actor. */
export interface Mention extends Span {
  id: number;
  uuid: string;
  version: number;
  actor: number;
  name: string;
  quote: string;
}

export interface Claim {
  id: number;
  uuid: string;
  statement: string;
  speaker: number | null;
  speakerName: string | null;
  mode: ClaimMode;
  /** EDTF. */
  saidOn: string | null;
  /** EDTF. */
  aboutOn: string | null;
  evidence: Evidence[];
  madeAt: string;
}

/** The passage behind a claim, and what it does for it. */
export interface Evidence extends Span, InText {
  id: number;
  stance: Stance;
  highlight: number;
  quote: string;
  article: number;
  title: string;
}

export interface NoteRow {
  id: number;
  uuid: string;
  title: string;
  /** The first words of its text. */
  beginning: string;
  quotes: number;
  madeAt: string;
  changedAt: string;
}

export interface Note extends NoteRow {
  /** Lexical's editor state as JSON: the truth; the plain text, references and Markdown derive from it. */
  state: string;
  text: string;
  things: Thing[];
}

export type ThingKind = 'article' | 'note' | 'actor' | 'highlight';

/** What a reference in a note points to, as it stands today. `title` of a highlight is its article's. */
export interface Thing {
  kind: ThingKind;
  id: number;
  uuid: string;
  title: string;
  deleted: boolean;
  passage?: Passage;
}

export interface Passage extends Span, InText {
  article: number;
  /** The words that stand there today. */
  quote: string;
  highlightKind: HighlightKind;
  /** Counted from 1 over the text's paragraphs, as the reader numbers them. */
  paragraph: number;
}

/** Two own nodes of a note's Lexical state. `text` and `quote` are copies for reading without the library. */
export interface SerializedReference {
  type: 'reference';
  version: 1;
  thing: ThingKind;
  uuid: string;
  text: string;
}

export interface SerializedCitation {
  type: 'citation';
  version: 1;
  /** The uuid of the highlight. */
  highlight: string;
  quote: string;
  kind: HighlightKind;
  title: string;
}
