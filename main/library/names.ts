// Finding a name by what one types of it, in any script and spelling.
import { foldStart } from './search/fold';
import { folded } from './search/tokens';

/** Every name there is is looked at for every letter typed. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 50_000;

/** Whether a name has, for each word typed, a word that begins with it. Nothing typed fits every name. */
export function nameLike(typed: string): (name: string) => boolean {
  const wanted = typed.split(/[\s-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).map(foldStart);
  return (name) => {
    const words = wordsOf(name);
    return wanted.every((starts) => words.some((word) => starts.some((start) => word.startsWith(start))));
  };
}

function wordsOf(name: string): readonly string[] {
  const already = known.get(name);
  if (already !== undefined) return already;
  const words = folded(name).split(' ');
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, words);
  return words;
}
