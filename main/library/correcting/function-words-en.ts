// English, for function-words.ts.
import type { FunctionWords } from './function-words';
import { paired, parts } from './pairing';

const BEFORE = ['of', 'in', 'on', 'to', 'at', 'by', 'for', 'from', 'with', 'and', 'that', 'is', 'as', 'into', 'under', 'after', 'before', 'between', 'through', 'during', 'about', 'against', 'was'];
const AFTER = ['the', 'this', 'that', 'their', 'these', 'those', 'its', 'which', 'our'];

export const ENGLISH: FunctionWords = {
  first: [
    { word: 'and', never: /^(?:ro|re|ra|es|or|ant|ou|al|ir)/u, alone: /^(?!e[as]|y)\p{L}*(?:ic|al|ion|ions|ment|ments|ing|ed|ly|ity|ive|ous|ance|ence|ies|ers|ors|ism|ists?|able|ible|ary|ory|ness|ship|ure)$/u },
    { word: 'that' }, { word: 'which', never: /^ever/u }, { word: 'would' }, { word: 'were', never: /^wol/u }, { word: 'from' }, { word: 'been' },
    { word: 'because' }, { word: 'between' }, { word: 'against' }, { word: 'about' }, { word: 'should', never: /^ers?/u }, { word: 'could' },
    { word: 'the', never: /^(?:rein|rap|ists?|ses|mes|ore|rms?)/u }, { word: 'with', never: /^(?:in|out|dr|hold|held|st)/u }, { word: 'through', never: /^(?:out|put|way)/u },
    { word: 'their' }, { word: 'have' }, { word: 'when', never: /^(?:ever|so)/u }, { word: 'this', never: /^tle/u }, { word: 'into', never: /^(?:ner|ler|xic)/u },
  ],
  last: [
    { word: 'and', never: /(?:[lhbms]|st|gr|rib|err)$/u }, ...parts('the', 'that', 'which', 'from', 'were', 'was'),
    { word: 'with', never: /(?:^here|^there|^forth|^where)$/u }, { word: 'have', never: /be$/u }, { word: 'will', never: /^(?:good|free|self)$/u }, { word: 'of', never: /(?:ere|pro|ro|lo)$/u },
  ],
  pairs: paired(BEFORE, AFTER, ['into', 'within', 'without', 'bathe']),
  doubles: new Set(['a', 'an', 'the', 'of', 'to', 'and', 'or', 'from', 'with', 'at', 'by', 'for', 'as', 'is', 'was', 'were', 'are', 'be', 'been', 'this', 'their', 'its', 'which', 'has', 'will', 'would', 'than', 'into', 'if', 'because']),
};
