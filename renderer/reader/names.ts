// What a selected passage would be called: a name without the punctuation around it, a statement that fits its field.

const LONGEST = 300;
const LONGEST_NAME = 80;

/** “Tokayev’s” is Tokayev; a passage too long for a name gives none. */
export function nameIn(quote: string): string {
  const name = tidy(quote).replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, '').replace(/[’']s$/u, '');
  return name.length > LONGEST_NAME ? '' : name;
}

/** One line; what is too long ends at a word, with an ellipsis. */
export function statementIn(quote: string): string {
  const line = tidy(quote);
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).trimEnd()}…`;
}

/** Words that bring their own quotation marks get no second pair. */
export function isQuoted(quote: string): boolean {
  return /^["“”„«‘‚']/u.test(quote);
}

function tidy(quote: string): string {
  return quote.trim().replace(/\s+/g, ' ');
}
