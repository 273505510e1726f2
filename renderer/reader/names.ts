// What a selected passage would be called: a name without the punctuation around it, a statement that fits its field.

const LONGEST = 300;

/** “Tokayev’s” is Tokayev. */
export function nameIn(quote: string): string {
  return tidy(quote).replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, '').replace(/[’']s$/u, '').slice(0, LONGEST);
}

/** One line; what is too long ends at a word, with an ellipsis. */
export function statementIn(quote: string): string {
  const line = tidy(quote);
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).trimEnd()}…`;
}

function tidy(quote: string): string {
  return quote.trim().replace(/\s+/g, ' ');
}
