// A page of one column without a library: the welcome, and a library in trouble. Arrows go from choice to choice.
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LucideIcon } from 'lucide-react';
import { useAppState } from '../app-state';
import { LanguageSegments } from '../frame/settings-popover';
import { call } from '../library';
import { Icon } from '../ui/icon';
import { Kbd } from '../ui/kbd';
import { Sign } from '../ui/sign';
import { useToast } from '../ui/toast';
import styles from './plate.module.css';

export function Plate({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation('welcome');
  const { settings } = useAppState();
  const { failed } = useToast();
  return (
    <div className={styles.app}>
      <header className={styles.bar}><span className={styles.mark}><Sign /></span>{title}</header>
      <main className={styles.main}><div className={styles.plate}><div>{children}</div></div></main>
      <footer className={styles.status}>
        <span>{t('language')}</span>
        <LanguageSegments value={settings.language} onChange={(language) => void call('settings.change', { language }).catch(failed)} />
        <span className={styles.hints}><span><Kbd keys={['↑', '↓']} />{t('hint.choose')}</span><span><Kbd keys={['Enter']} />{t('hint.open')}</span></span>
      </footer>
    </div>
  );
}

export interface Choice {
  icon: LucideIcon;
  title: string;
  text: string;
  keys?: string[];
  act: () => void;
}

interface ChoicesProps {
  choices: Choice[];
  isBusy: boolean;
  label?: string;
  /** The first of them takes the focus. */
  takesFocus?: boolean;
}

export function Choices({ choices, isBusy, label, takesFocus = true }: ChoicesProps) {
  const moved = (event: KeyboardEvent<HTMLElement>) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const all = [...event.currentTarget.querySelectorAll('button')];
    const at = all.findIndex((button) => button === document.activeElement);
    if (by === 0 || at < 0) return;
    event.preventDefault();
    all[(at + by + all.length) % all.length]?.focus();
  };
  return (
    <div className={styles.choices} role="group" aria-label={label} onKeyDown={moved}>
      {choices.map((choice, place) => (
        <button key={choice.title} type="button" className={styles.choice} autoFocus={takesFocus && place === 0} aria-disabled={isBusy} onClick={isBusy ? undefined : choice.act}>
          <Icon of={choice.icon} size="large" />
          <span><strong>{choice.title}</strong><small>{choice.text}</small></span>
          {choice.keys && <Kbd keys={choice.keys} />}
        </button>
      ))}
    </div>
  );
}
