// Where the first sentence ends. The platform's segmenter stops after "Mr." and "U.S."; abbreviations are mended here.

/** Longer text is not looked at: no sentence is, and a word may be a whole file long. */
const CHARACTERS_READ = 1200;

/** Written with a period and followed by a capital letter, in the languages of our vocabulary. */
const ABBREVIATIONS = new Set([
  'mr', 'mrs', 'ms', 'dr', 'prof', 'st', 'gen', 'col', 'lt', 'sgt', 'capt', 'gov', 'sen', 'rep', 'rev', 'hon', 'jr', 'sr', 'no', 'vs', 'etc', 'inc',
  'ltd', 'co', 'corp', 'dept', 'est', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'approx', 'fig', 'vol',
  'art', 'г', 'гг', 'в', 'им', 'ул', 'пр', 'просп', 'д', 'стр', 'тыс', 'млн', 'млрд', 'руб', 'обл', 'р', 'пос', 'акад', 'проф', 'св', 'т', 'см', 'о',
  'вул', 'м', 'грн', 'крб', 'hr', 'fr', 'bzw', 'ca', 'ggf', 'str', 'nr', 'mio', 'mrd', 'abs', 'vgl', 'evtl', 'inkl', 'mag', 'ing', 'dipl', 'sra',
  'srta', 'ud', 'uds', 'dra', 'gral', 'av', 'avda', 'núm', 'pág', 'm', 'mm', 'mme', 'mlle', 'me', 'mgr', 'sig', 'dott', 'avv', 'on', 'ul', 'pl',
  'al', 'hab', 'tzw', 'np', 'wg', 'doç', 'yrd', 'alb', 'bkz', 'cad', 'sok',
]);

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Trimmed. The whole text where it has one sentence only. */
export function firstSentenceOf(text: string): string {
  const read = text.trimStart().slice(0, CHARACTERS_READ);
  let sentence = '';
  for (const { segment } of segmenter.segment(read)) {
    if (sentence !== '' && !endsInAbbreviation(sentence) && !goesOn(segment)) break;
    sentence += segment;
  }
  return sentence.trim();
}

/** "…", "?" and "!" end a sentence in running text, but headlines end in them too. */
export function endsLikeSentence(text: string): boolean {
  return /(?:[^.…][.。]|[:;,])["'”’»)\]]*$/u.test(text.slice(-12));
}

/** '"Is it over?" asked the captain': what follows is no sentence of its own. */
function goesOn(segment: string): boolean {
  return /^["'”’»)\]]*\s*(?:[–—-]\s|[\p{Ll},;:)])/u.test(segment.slice(0, 12));
}

function endsInAbbreviation(sentence: string): boolean {
  const word = /(?:^|[\s("'“„«.-])([\p{L}\p{M}]+|\d{1,2})\.\s*$/u.exec(sentence.slice(-24))?.[1];
  if (word === undefined) return false;
  return /^(?:\p{Lu}|\d+)$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase());
}
