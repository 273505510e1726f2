// The words on screen: one file a part and language in resources/words; errors, steps, dates and numbers as sentences.
import i18next, { type FormatterModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { CallError, StepLabel } from '../preload/api';

export type Language = 'en' | 'ru';
type Words = { [key: string]: string | Words };

const files = import.meta.glob<Words>('../resources/words/*/*.json', { eager: true, import: 'default' });

/** Awaited once before the first picture. */
export async function startWords(language: Language): Promise<void> {
  await i18next.use(initReactI18next).use(grouped).init({
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'ui',
    resources: resourcesOf(files),
    keySeparator: false,
    interpolation: { escapeValue: false, alwaysFormat: true },
    returnEmptyString: false,
    react: { useSuspense: false },
  });
}

/** Numbers in sentences have their thousands apart, as everywhere in the window. */
const grouped: FormatterModule = {
  type: 'formatter',
  init: () => {},
  add: () => {},
  addCached: () => {},
  format: (value: string | number | undefined) => (typeof value === 'number' ? wordNumber(value) : value ?? ''),
};

export async function speak(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
}

export function currentLanguage(): Language {
  return i18next.language === 'ru' ? 'ru' : 'en';
}

/** What happened, what is safe, what to do. */
export function failureSentence(error: Pick<CallError, 'code' | 'values'>): string {
  const values: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(error.values ?? {})) values[key] = isBytes(key) ? wordBytes(Number(value)) : value;
  return i18next.t(`errors:${error.code}`, values);
}

function isBytes(key: string): boolean {
  return key === 'size' || key === 'limit';
}

/** In the largest unit that leaves a number of one to three digits. */
export function wordBytes(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const number = bytes / 1000 ** power;
  return new Intl.NumberFormat(currentLanguage(), { style: 'unit', unit: units[power], maximumFractionDigits: number < 10 ? 1 : 0 }).format(number);
}

/** A step of the journal in words, small at the beginning: "added a note". */
export function stepWords(label: StepLabel): string {
  const { key, count, name, kind } = label;
  return i18next.t(`steps:${key}`, { count: count ?? 1, kind: kind ? i18next.t(`ui:zone.${kind}`) : '…', ...(name ? { name, context: 'named' } : {}) });
}

/** At the beginning of a line. */
export function capital(words: string): string {
  const [first = '', ...rest] = words;
  return first.toLocaleUpperCase(currentLanguage()) + rest.join('');
}

export function wordNumber(value: number): string {
  const language = currentLanguage();
  const format = numberFormats.get(language) ?? new Intl.NumberFormat(language);
  numberFormats.set(language, format);
  return format.format(value);
}

/** Making one takes longer than using it a thousand times. */
const numberFormats = new Map<Language, Intl.NumberFormat>();

/** Files may nest their keys; here they are joined by dots. */
function resourcesOf(all: Record<string, Words>): Record<string, Record<string, Record<string, string>>> {
  const resources: Record<string, Record<string, Record<string, string>>> = {};
  for (const [path, words] of Object.entries(all)) {
    const [language, part] = path.split('/').slice(-2);
    if (!language || !part) continue;
    resources[language] = { ...resources[language], [part.replace('.json', '')]: flat(words) };
  }
  return resources;
}

export function flat(words: Words, before = ''): Record<string, string> {
  const all: Record<string, string> = {};
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') all[before + key] = value;
    else Object.assign(all, flat(value, `${before}${key}.`));
  }
  return all;
}
