// Theme, language and how exports quote: each change counts at once.
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../preload/api';
import { QUOTING } from '../../preload/records';
import { useAppState } from '../app-state';
import { call } from '../library';
import { Popover } from '../ui/popover';
import { Segments } from '../ui/segments';
import { useToast } from '../ui/toast';
import styles from './settings-popover.module.css';

interface SettingsPopoverProps {
  anchor: RefObject<HTMLElement | null>;
  onClose: () => void;
}

export function SettingsPopover({ anchor, onClose }: SettingsPopoverProps) {
  const { t } = useTranslation('app');
  const { settings, version } = useAppState();
  const { failed } = useToast();
  const change = (to: Partial<Settings>) => void call('settings.change', to).catch(failed);
  const themes = (['system', 'light', 'dark'] as const).map((value) => ({ value, label: t(`theme.${value}`) }));
  const quotings = QUOTING.map((value) => ({ value, label: t(`quoting.${value}`) }));
  return (
    <Popover label={t('place.settings')} anchor={anchor} onClose={onClose}>
      <div className={styles.settings}>
        <span>{t('theme')}</span>
        <Segments label={t('theme')} segments={themes} value={settings.theme} onChange={(theme) => change({ theme })} />
        <span>{t('language')}</span>
        <LanguageSegments value={settings.language} onChange={(language) => change({ language })} />
        <span>{t('quoting')}</span>
        <Segments label={t('quoting')} segments={quotings} value={settings.quoting} onChange={(quoting) => change({ quoting })} />
        <small>{t('version', { version })}</small>
      </div>
    </Popover>
  );
}

interface LanguageSegmentsProps {
  value: Settings['language'];
  onChange: (language: Settings['language']) => void;
}

/** Each language by its own name, so that one finds one's way back. */
export function LanguageSegments({ value, onChange }: LanguageSegmentsProps) {
  const { t } = useTranslation('app');
  const segments = (['en', 'ru'] as const).map((language) => ({ value: language, label: t(`language.${language}`), lang: language }));
  return <Segments label={t('language')} segments={segments} value={value} onChange={onChange} />;
}
