// What a document's properties hint at. Programs fill them in by themselves: a title may be the template's, an author whoever typed, a date that of the printing.
import type { Said } from '../parsed';

export interface Properties {
  title?: string | undefined;
  author?: string | undefined;
  /** When it was last written, as far as is known; begins `YYYY-MM-DD`. */
  written?: string | undefined;
}

const LONGEST = 300;
/** Of the text: a title's words stand near its beginning. */
const LOOKED_AT = 5000;
const FILE_NAME = /\.(?:docx?|dotx?|odt|rtf|pdf|html?|indd|qxd|pptx?|xlsx?|tmp|txt)$/iu;
const PROGRAM = /^(?:microsoft (?:word|powerpoint|excel)|powerpoint presentation|untitled|без имени|document ?\d*|документ ?\d*|layout ?\d+|print)\b/iu;

/** Only what the text bears out, but for the date: the text was there when it was written. */
export function hintsOf({ title, author, written }: Properties, text: string): Said {
  const day = dayOf(written);
  return {
    ...title !== undefined && isTitle(title.trim(), text) ? { title: title.trim().replace(/\s+/gu, ' ') } : {},
    ...author !== undefined && isAuthor(author.trim(), text) ? { byline: author.trim().replace(/\s+/gu, ' ') } : {},
    ...day === null ? {} : { date: `../${day}` },
  };
}

function isTitle(title: string, text: string): boolean {
  if (title.length > LONGEST || !/\p{L}/u.test(title) || FILE_NAME.test(title) || PROGRAM.test(title)) return false;
  const beginning = text.slice(0, LOOKED_AT).toLowerCase();
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]{4,}/gu) ?? [];
  return words.length > 0 && words.filter((word) => beginning.includes(word)).length * 2 >= words.length;
}

/** A name of two words that stands in the text. */
function isAuthor(author: string, text: string): boolean {
  return author.length <= LONGEST && /^\p{Lu}\S*(?:\s\S+)*\s\p{Lu}\S+$/u.test(author) && text.toLowerCase().includes(author.toLowerCase());
}

function dayOf(written: string | undefined): string | null {
  const [, year = '', month = '', day = ''] = /^((?:19|20)\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])/u.exec(written ?? '') ?? [];
  return year > '1990' ? `${year}-${month}-${day}` : null;
}
