// Which text of the article one reads, and the others it has had: when each came, from which file, and how much of it is still to be looked at.
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Check, ChevronDown, Layers2 } from 'lucide-react';
import type { OpenArticle, VersionRow } from '../../preload/api';
import { wordMoment } from '../dates';
import { useNavigation } from '../navigation';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Popover } from '../ui/popover';
import styles from './version-menu.module.css';

export function VersionMenu({ article, version, versions }: OpenArticle) {
  const { t } = useTranslation('reader');
  const { go } = useNavigation();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  if (versions.length < 2) return null;
  const newest = versions[0]?.id;
  const choose = (id: number) => {
    setOpen(false);
    go({ place: 'shelf', article: article.id, version: id === newest ? null : id });
  };
  const pressed = (event: KeyboardEvent) => {
    const items = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = items.findIndex((item) => item === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    items[to % items.length]?.focus();
  };
  const here = version.id === newest ? t('version.isNewest') : t('version.isOlder');
  return (
    <>
      <Button ref={button} isSmall look="quiet" className={styles.button} aria-haspopup="menu" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon of={Layers2} size="small" />{here}<Icon of={ChevronDown} size="small" />
      </Button>
      {isOpen && (
        <Popover label={t('version.menu')} anchor={button} onClose={() => setOpen(false)}>
          <div ref={list} className={styles.menu} role="menu" aria-label={t('version.menu')} onKeyDown={pressed}>
            {versions.map((row) => (
              <button key={row.id} type="button" className={styles.item} role="menuitemradio" aria-checked={row.id === version.id} onClick={() => choose(row.id)}>
                <span className={styles.check}>{row.id === version.id && <Icon of={Check} size="small" />}</span>
                <VersionWords row={row} isNewest={row.id === newest} />
              </button>
            ))}
          </div>
        </Popover>
      )}
    </>
  );
}

function VersionWords({ row, isNewest }: { row: VersionRow; isNewest: boolean }) {
  const { t } = useTranslation('reader');
  return (
    <span className={styles.words}>
      <span><time dateTime={row.importedAt}>{wordMoment(row.importedAt)}</time>{isNewest && <span className={styles.newest}>{t('version.newest')}</span>}</span>
      <span className={styles.file}>
        <bdi>{row.fileName}</bdi>
        {row.open > 0 && <span>{t('version.open', { count: row.open })}</span>}
      </span>
    </span>
  );
}
