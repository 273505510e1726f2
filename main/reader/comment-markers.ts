// Lines that announce readers' comments, or ask for them: "Comments (3)", "Leave a comment", "To comment, sign in".
import { headOf, type Line, withoutBullet } from './lines';
import { anyOf, lineOf, startOf, wordsIn } from './patterns';
import { endsLikeSentence } from './sentences';
import { isProse } from './shape';
import { COMMENT_ASKS, COMMENT_NOUNS, SIGN_IN } from './vocabulary-comments';

const nounLine = lineOf(COMMENT_NOUNS);
const countLine = new RegExp(`^\\d{1,5}\\s${anyOf(COMMENT_NOUNS)}(?![\\p{L}])[^.]{0,100}$`, 'iu');
const noun = wordsIn(COMMENT_NOUNS);
const askStart = startOf(COMMENT_ASKS);
const askAnywhere = wordsIn([...COMMENT_ASKS, ...COMMENT_NOUNS]);
const signIn = wordsIn(SIGN_IN);

/** "Comments (3)", "3 comments on …", "Leave a comment", "To comment, sign in". */
export function isMarker(line: Line): boolean {
  const text = withoutBullet(headOf(line));
  if (text.length > 160) return false;
  if (line.words <= 6 && /\d/u.test(text) && noun.test(text) && !endsLikeSentence(text) && text.length <= 60) return true;
  if (nounLine.test(text) || countLine.test(text)) return true;
  return line.words <= 16 && askStart.test(text) || line.words <= 24 && askAnywhere.test(text) && signIn.test(text);
}

/** "4 Comments", below a headline: it counts them and shows none. */
export function isCommentCounter(line: Line): boolean {
  return line.words <= 4 && (nounLine.test(headOf(line)) || countLine.test(headOf(line)));
}

/** Below a headline, before there is anything to comment on. */
export function isCounterAbove(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  return line !== undefined && isCommentCounter(line) && !lines.slice(0, index).some(isProse) && lines.slice(index + 1, index + 4).some(isProse);
}
