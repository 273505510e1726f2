// A list and a page beside each other, or one above the other in a small window. The border can be dragged; its place is remembered.
import type { ReactNode } from 'react';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';
import { useTranslation } from 'react-i18next';
import { useWindowSize } from '../frame/window-size';
import styles from './split.module.css';

interface SplitProps {
  id: string;
  start: ReactNode;
  end: ReactNode;
  /** The starting width of the list. */
  startSize?: string;
}

const PANELS = ['start', 'end'];

export function Split({ id, start, end, startSize = '17rem' }: SplitProps) {
  const { t } = useTranslation('ui');
  const size = useWindowSize();
  const isSmall = size === 'small';
  const layout = useDefaultLayout({ id: isSmall ? `${id}-small` : id, panelIds: PANELS, storage: localStorage });
  return (
    <Group
      key={isSmall ? 'small' : 'large'}
      id={id}
      className={styles.group}
      orientation={isSmall ? 'vertical' : 'horizontal'}
      defaultLayout={layout.defaultLayout}
      onLayoutChanged={layout.onLayoutChanged}
    >
      <Panel id="start" defaultSize={isSmall ? '40%' : startSize} minSize={isSmall ? '20%' : '12rem'} groupResizeBehavior="preserve-pixel-size">{start}</Panel>
      <Separator className={styles.border} data-across={isSmall || undefined} aria-label={t('border')} />
      <Panel id="end" minSize={isSmall ? '20%' : '20rem'}>{end}</Panel>
    </Group>
  );
}
