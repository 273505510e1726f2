// The words of a line, put together from the pieces of a tree as a browser shows them: runs of blanks are one, and nothing is left of how the page was typed.
import type { PageText } from './tree';

/** A text; a sign of ours around one; a gap between words; the end of a line; or where raised letters begin and end. */
export type Piece = { text: string; from: PageText } | { sign: string } | 'gap' | 'end' | 'raised' | 'lowered';

export interface Worded {
  text: string;
  /** The texts that gave it letters, in order. */
  from: PageText[];
}

/** Those that HTML takes for blanks, and those that would end a line of ours. */
const BLANKS = /[ \t\n\v\f\r\u0085\u2028\u2029]+/gu;
const LINE_ENDS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;
/** Controls, and hyphens that show only where a line breaks. */
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad]+/gu;
const RAISED: Readonly<Record<string, string>> = {
  0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹', '+': '⁺', '-': '⁻', '−': '⁻',
};

/** One for each line that shows something. */
export function linesOfWords(pieces: readonly Piece[]): Worded[] {
  const lines: Worded[] = [];
  let text = '';
  let from: PageText[] = [];
  let isRaised = false;
  const end = () => {
    const words = text.trim();
    if (/[^\p{Cf}\p{Cc}\s]/u.test(words)) lines.push({ text: words, from });
    text = '';
    from = [];
  };
  const add = (words: string) => {
    text += text === '' || text.endsWith(' ') ? words.replace(/^ /u, '') : words;
  };
  for (const piece of pieces) {
    if (piece === 'end') end();
    else if (piece === 'raised' || piece === 'lowered') isRaised = piece === 'raised';
    else if (piece === 'gap') add(' ');
    else if ('sign' in piece) add(piece.sign);
    else {
      const words = piece.text.replace(BLANKS, ' ').replace(UNSEEN, '');
      add(isRaised && /[\p{L}\p{N})]$/u.test(text) ? raised(words) : words);
      if (/\S/u.test(words)) from.push(piece.from);
    }
  }
  end();
  return lines;
}

/** Its lines and blanks are the text's own; tabs stay. */
export function linesAsTyped(pieces: readonly Piece[]): Worded[] {
  const lines: Worded[] = [];
  let line: Worded = { text: '', from: [] };
  const end = () => {
    lines.push(line);
    line = { text: '', from: [] };
  };
  for (const piece of pieces) {
    if (piece === 'end') end();
    else if (typeof piece === 'object') {
      const texts = 'text' in piece ? piece.text.split(LINE_ENDS) : [piece.sign];
      for (const [index, text] of texts.entries()) {
        if (index > 0) end();
        line.text += text.replace(UNSEEN, '');
        if ('from' in piece && /\S/u.test(text)) line.from.push(piece.from);
      }
    }
  }
  end();
  return lines.flatMap(({ text, from }) => (/[^\p{Cf}\p{Cc}\s]/u.test(text) ? [{ text: text.trimEnd(), from }] : []));
}

/** 10⁶ is not 106. */
function raised(text: string): string {
  return /^\s*[+\-−]?\d{1,4}\s*$/u.test(text) ? [...text.trim()].map((sign) => RAISED[sign] ?? sign).join('') : text;
}
