// A list and what is known of the rows chosen in it, side by side; in a small window one at a time.
import type { ReactNode } from 'react';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';
import { useTranslation } from 'react-i18next';
import { useWindowSize } from '../frame/window-size';
import styles from './panes.module.css';

interface PanesProps {
  id: string;
  main: ReactNode;
  side: ReactNode;
  /** Which of them a small window shows. */
  shown: 'main' | 'side';
}

const PANELS = ['main', 'side'];

export function Panes({ id, main, side, shown }: PanesProps) {
  const { t } = useTranslation('ui');
  const layout = useDefaultLayout({ id, panelIds: PANELS, storage: localStorage });
  if (useWindowSize() === 'small') return shown === 'main' ? main : side;
  return (
    <Group id={id} className={styles.group} defaultLayout={layout.defaultLayout} onLayoutChanged={layout.onLayoutChanged}>
      <Panel id="main" minSize="26rem">{main}</Panel>
      <Separator className={styles.border} aria-label={t('border')} />
      <Panel id="side" defaultSize="23rem" minSize="17rem" maxSize="40rem" groupResizeBehavior="preserve-pixel-size">{side}</Panel>
    </Group>
  );
}
