// The languages that one may say an article is in, by their names in the language of the window.
import { nameOfLanguage } from '../../reader/header';
import { currentLanguage } from '../../words';
import type { Option } from './detail-select';

const OFTEN = [
  'ar', 'az', 'be', 'bg', 'bn', 'bs', 'ca', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fa', 'fi', 'fr', 'he', 'hi', 'hr', 'hu', 'hy', 'id', 'it', 'ja', 'ka', 'kk',
  'ko', 'ky', 'lt', 'lv', 'mk', 'mn', 'nb', 'nl', 'pl', 'ps', 'pt', 'ro', 'ru', 'sk', 'sl', 'sq', 'sr', 'sv', 'tg', 'th', 'tk', 'tr', 'tt', 'uk', 'ur', 'uz', 'vi', 'zh',
];

/** In the order of the alphabet; also the one that it is, should that be rarer. */
export function languageOptions(known: string | null | undefined): Option[] {
  const codes = known && !OFTEN.includes(known) ? [...OFTEN, known] : OFTEN;
  const order = new Intl.Collator(currentLanguage());
  return codes.map((value) => ({ value, label: nameOfLanguage(value) })).sort((one, other) => order.compare(one.label, other.label));
}
