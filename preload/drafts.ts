// What the reader makes of a file: a draft, with its zones and how its lines are set. All of it is JSON, as in records.ts.
import type { Span } from './records';

/** `comments` and `related` hold the `comment`s and `related-item`s that lie inside them. */
export const ZONE_KINDS = [
  'headline', 'byline', 'body', 'promo', 'source', 'bio', 'credit', 'comments', 'comment', 'related', 'related-item',
] as const;
export type ZoneKind = (typeof ZONE_KINDS)[number];
/** What an analyst may say that lines are. The parts of comments and related news are found in them by rules. */
export const MARKED_KINDS = ['headline', 'byline', 'body', 'promo', 'source', 'bio', 'credit', 'comments', 'related'] as const satisfies readonly ZoneKind[];
export type MarkedKind = (typeof MARKED_KINDS)[number];
/** What is known of a zone beyond its place: who wrote a comment, or the time beside a headline. Times are as the page gave them. */
export interface ZoneDetail {
  handle?: string;
  name?: string;
  /** ISO 8601 local time, to the minute; a bare `HH:MM` where the page gives no day. */
  at?: string;
}

export interface DraftZone extends Span {
  kind: ZoneKind;
  detail?: ZoneDetail;
}

/** `stated`: the text says so. `metadata`: the page's own data says so. `by-comments`: no later than the earliest reader comment. `by-hand`: the analyst says so. */
export const DATE_REASONS = ['stated', 'by-comments', 'metadata', 'by-hand'] as const;
export type DateReason = (typeof DATE_REASONS)[number];

/** What a file was. */
export const FORMATS = ['txt', 'md', 'html', 'mhtml', 'webarchive', 'pdf', 'docx', 'epub', 'eml', 'rtf'] as const;
export type Format = (typeof FORMATS)[number];

/** How a line of the text is set. A line that no block names is a paragraph. */
export const BLOCK_KINDS = ['heading', 'item', 'quote', 'preformatted', 'row', 'caption'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** Lies within one line of the text, its blanks at both ends left out; blocks never overlap and are in the order of the text. */
export interface TextBlock extends Span {
  kind: BlockKind;
  /** 1 to 6 of a heading; how deep an item or a quote lies in others, from 1. */
  level?: number;
  /** Of an item in a numbered list. */
  ordinal?: number;
  /** Of a row: its cells are parted by tabs, and these are the table's heads. */
  isHead?: true;
}

/** What the reader understood of one file. It never changes the text: zones lie over it. */
export interface Draft {
  fileName: string;
  format: Format;
  /** Of the bytes; `utf-8` where the format itself says how its letters are written. */
  encoding: string;
  /** The text, whole. Of a plain file only a byte order mark is left out; of a page or document, one line a block, no markup. */
  text: string;
  blocks: TextBlock[];
  title: string;
  titleFrom: 'metadata' | 'headline' | 'lead' | 'file-name';
  byline: string | null;
  /** Who published it. */
  publisher: string | null;
  /** Whom the publisher names as its source. */
  via: string | null;
  /** BCP 47. */
  language: string | null;
  /** EDTF, for instance `2022-07-07` or `../2023-04-10` (no later than). */
  date: string | null;
  dateReason: DateReason | null;
  /** Where it was published: http or https. */
  url: string | null;
  zones: DraftZone[];
}

/** What an analyst may choose when letters were read wrongly: the names of the Encoding Standard, the likelier ones first. */
export const ENCODINGS = [
  'utf-8', 'windows-1251', 'koi8-r', 'windows-1252', 'utf-16le', 'utf-16be', 'ibm866', 'x-mac-cyrillic', 'koi8-u', 'iso-8859-5', 'windows-1250', 'iso-8859-2',
  'windows-1253', 'windows-1254', 'windows-1255', 'windows-1256', 'windows-1257', 'windows-1258', 'windows-874', 'shift_jis', 'euc-jp', 'iso-2022-jp', 'gb18030', 'big5', 'euc-kr',
] as const;
export type Encoding = (typeof ENCODINGS)[number];
