// The open article, or two beside each other; in a small window the active one alone.
import { Fragment } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { useTranslation } from 'react-i18next';
import type { Side } from '../desk';
import { SideProvider, useSides, type Sides } from '../navigation';
import { ReaderPane } from '../reader/reader-pane';
import styles from './shelf-place.module.css';
import { useWindowSize, type WindowSize } from './window-size';

export function Readers() {
  const { t } = useTranslation('app');
  const sides = useSides();
  const shown = shownOf(sides, useWindowSize());
  return (
    // The first stays the same element while another one comes and goes; swapped, both are drawn anew.
    <Group id="readers" key={sides.isSwapped ? 'swapped' : 'in order'} className={styles.group}>
      {shown.map((side, place) => (
        <Fragment key={side}>
          {place > 0 && <Separator className={styles.border} aria-label={t('border.articles')} />}
          <Panel id={`reader-${side}`} minSize="16rem">
            <SideProvider side={side}><div className={styles.pane} data-pane={side === sides.active ? 'reader' : 'beside'}><ReaderPane /></div></SideProvider>
          </Panel>
        </Fragment>
      ))}
    </Group>
  );
}

function shownOf({ hasSecond, active, isSwapped }: Sides, size: WindowSize): Side[] {
  if (!hasSecond) return ['first'];
  if (size === 'small') return [active];
  return isSwapped ? ['second', 'first'] : ['first', 'second'];
}
