// Finding a name by what one types of it, in any script and spelling.
import { foldStart } from './search/fold';
import { folded } from './search/tokens';

/** Whether a name has, for each word typed, a word that begins with it. Nothing typed fits every name. */
export function nameLike(typed: string): (name: string) => boolean {
  const wanted = typed.split(/[\s-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).map(foldStart);
  return (name) => {
    const words = folded(name).split(' ');
    return wanted.every((starts) => words.some((word) => starts.some((start) => word.startsWith(start))));
  };
}
