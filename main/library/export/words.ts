// The export's own words, in the language the user reads.
import en from '../../../resources/words/en/export.json';
import enUi from '../../../resources/words/en/ui.json';
import ru from '../../../resources/words/ru/export.json';
import ruUi from '../../../resources/words/ru/ui.json';
import type { ActorKind, ClaimMode, HighlightKind, Stance } from '../../../preload/records';

export type Language = 'en' | 'ru';
export type Say = (key: keyof typeof en, values?: Record<string, string | number>) => string;

/** What the window calls kinds, stances and modes too. */
type Common = `kind.${HighlightKind}` | `stance.${Stance}` | `mode.${ClaimMode}` | `actorKind.${ActorKind}`;

export interface Words {
  say: Say;
  name(key: Common): string;
}

export function wordsOf(language: Language): Words {
  const words = language === 'ru' ? ru : en;
  const common = language === 'ru' ? ruUi : enUi;
  return {
    say: (key, values = {}) => words[key].replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole)),
    name: (key) => common[key],
  };
}
