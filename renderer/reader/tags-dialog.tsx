// All tags: how often each is used and on which key it is. A digit puts the chosen one on that key, Delete moves it to the trash, Enter goes to its name.
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tag } from '../../preload/records';
import { call } from '../library';
import { useKeyOf, usePages } from '../pages';
import { Dialog } from '../ui/dialog';
import { Kbd } from '../ui/kbd';
import { ListBox } from '../ui/list-box';
import { Tip } from '../ui/tip';
import { failureSentence } from '../words';
import { digitOf } from './pins';
import { TagEditor, useTrashTag } from './tag-editor';
import { usePinning } from './tag-picker';
import styles from './tags-dialog.module.css';

const ROW_HEIGHT = 28;
const askTags = (from: number, count: number) => call('tag.list', { like: '', from, count });

export function TagsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('reader');
  const { total, failure, row, show } = usePages<Tag>(askTags, 'tag');
  const [chosen, setChosen] = useState(0);
  const pin = usePinning();
  const trash = useTrashTag();
  const body = useRef<HTMLDivElement>(null);
  const count = total ?? 0;
  const at = Math.min(chosen, count - 1);
  const tag = row(at);
  const keyOf = useKeyOf(row);
  const focusList = () => body.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus();
  const hasSome = count > 0;
  useEffect(() => {
    if (hasSome) body.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus();
  }, [hasSome]);
  const focusName = () => body.current?.querySelector<HTMLInputElement>('[data-tag-name]')?.select();

  const pressed = (event: KeyboardEvent) => {
    const digit = digitOf(event.code);
    if (digit === null || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || !tag) return;
    if (event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    pin(tag, digit);
  };
  return (
    <Dialog title={t('tags.title')} onClose={onClose}>
      <p className={styles.lead}>{t('tags.lead')}</p>
      {failure && <Tip tone="bad">{failureSentence(failure)}</Tip>}
      {total === 0 && <p className={styles.lead}>{t('tags.none')}</p>}
      {count > 0 && (
        <div ref={body} className={styles.both} onKeyDown={pressed}>
          <div className={styles.list}>
            <ListBox
              label={t('tags.title')}
              part="tags"
              count={count}
              rowHeight={ROW_HEIGHT}
              selected={at}
              keyOf={keyOf}
              choosesOnMove
              onOpen={(index, by) => {
                setChosen(index);
                if (by === 'enter') focusName();
              }}
              onDelete={(index) => {
                const gone = row(index);
                if (gone) void trash(gone);
              }}
              onRange={show}
              render={(index) => <TagRow tag={row(index)} />}
            />
          </div>
          {tag && <TagEditor key={tag.id} tag={tag} onDone={focusList} />}
        </div>
      )}
    </Dialog>
  );
}

function TagRow({ tag }: { tag: Tag | undefined }) {
  const { t } = useTranslation('reader');
  if (!tag) return <div className={styles.row} aria-busy="true" />;
  return (
    <div className={styles.row}>
      <span className={styles.key}>{tag.pin !== null && <Kbd keys={[String(tag.pin)]} />}</span>
      <span className={styles.name} dir="auto">{tag.name}</span>
      <span className={styles.uses}>{t('tags.uses', { count: tag.uses })}</span>
    </div>
  );
}
