// The place for reading: shelf, one article or two, inspector. People drag the borders; where they leave them is remembered.
import { useState } from 'react';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';
import { useTranslation } from 'react-i18next';
import { ArrowLeft, ArrowLeftRight } from 'lucide-react';
import { useCommand, useRun } from '../commands';
import { useNavigation, useSides } from '../navigation';
import { Inspector } from '../reader/inspector';
import { Shelf } from '../shelf/shelf';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Readers } from './readers';
import styles from './shelf-place.module.css';
import { useBesideCommands } from './use-beside-commands';
import { useWindowSize } from './window-size';

const KEY = 'shelf.inspector';

export function ShelfPlace() {
  const size = useWindowSize();
  const navigation = useNavigation();
  const { hasSecond } = useSides();
  // Two articles need the room: the inspector then lies over the edge.
  const isWide = size === 'wide' && !hasSecond;
  const [isOpen, setOpen] = useState(() => localStorage.getItem(KEY) !== 'closed');
  const [isOver, setOver] = useState(false);
  useCommand('view.inspector', () => {
    if (!isWide) return setOver(!isOver);
    localStorage.setItem(KEY, isOpen ? 'closed' : 'open');
    setOpen(!isOpen);
  });
  useBesideCommands();

  if (size === 'small') return navigation.article === null ? <Shelf /> : <Alone isOver={isOver} />;
  return <Panes hasInspector={isWide && isOpen} isOver={!isWide && isOver} />;
}

function Panes({ hasInspector, isOver }: { hasInspector: boolean; isOver: boolean }) {
  const { t } = useTranslation('app');
  const panelIds = hasInspector ? ['shelf', 'reader', 'inspector'] : ['shelf', 'reader'];
  const layout = useDefaultLayout({ id: 'reading', panelIds, storage: localStorage });
  return (
    <Group id="reading" className={styles.group} defaultLayout={layout.defaultLayout} onLayoutChanged={layout.onLayoutChanged}>
      <Panel id="shelf" defaultSize="18.5rem" minSize="13rem" maxSize="32rem" groupResizeBehavior="preserve-pixel-size"><Shelf /></Panel>
      <Separator className={styles.border} aria-label={t('border.shelf')} />
      <Panel id="reader" minSize="24rem"><ReaderAnd isOver={isOver} /></Panel>
      {hasInspector && <Separator className={styles.border} aria-label={t('border.inspector')} />}
      {hasInspector && <Panel id="inspector" defaultSize="17rem" minSize="14rem" maxSize="28rem" groupResizeBehavior="preserve-pixel-size"><Inspector /></Panel>}
    </Group>
  );
}

/** The article; in a narrow window the inspector may lie over its edge. */
function ReaderAnd({ isOver }: { isOver: boolean }) {
  return (
    <div className={styles.reader}>
      <div className={styles.pane}><Readers /></div>
      {isOver && <div className={styles.over} data-pane="inspector"><Inspector /></div>}
    </div>
  );
}

/** In a small window the article stands alone, with the way back to the shelf. */
function Alone({ isOver }: { isOver: boolean }) {
  const { t } = useTranslation('app');
  const { go } = useNavigation();
  const { hasSecond } = useSides();
  const run = useRun();
  return (
    <div className={styles.alone}>
      <div className={styles.ways}>
        <Button look="quiet" onClick={() => go({ place: 'shelf', article: null })}><Icon of={ArrowLeft} />{t('back')}</Button>
        {hasSecond && <Button look="quiet" onClick={() => run('beside.other')}><Icon of={ArrowLeftRight} />{t('besideOther')}</Button>}
      </div>
      <ReaderAnd isOver={isOver} />
    </div>
  );
}
