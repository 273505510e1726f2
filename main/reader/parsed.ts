// What a format's parser makes of a file: its text, how the lines are set, and what the file says of itself. What the text says is understood afterwards.
import type { DraftZone, TextBlock } from '../../preload/records';

export interface Parsed {
  text: string;
  /** As in Draft. */
  encoding: string;
  blocks: TextBlock[];
  /** What the file's own data says. It goes before what the rules find in the text. */
  said: Said;
  /** What the file says and programs often fill in by themselves: whose template it was, when it was printed. It is taken where nothing else is known. */
  hints?: Said;
}

export interface Said {
  title?: string;
  byline?: string;
  publisher?: string;
  /** BCP 47. */
  language?: string;
  /** EDTF. */
  date?: string;
  url?: string;
  /** Where the format's own structure shows them, as a page's comments do; the rules lay out the rest. */
  zones?: DraftZone[];
}
