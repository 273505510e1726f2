// Chooses a tag by its first letters, or makes a new one. Alt and a digit puts the one that is ready for Enter on that key.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Plus } from 'lucide-react';
import type { Tag } from '../../preload/records';
import { call } from '../library';
import { Icon } from '../ui/icon';
import { Kbd } from '../ui/kbd';
import { useToast } from '../ui/toast';
import { wordNumber } from '../words';
import { useAttempt } from './acts';
import { ChoiceField, useFound, type Choice } from './choice-field';
import { usePins } from './pins';
import styles from './tag-picker.module.css';

const MOST = 8;

interface TagPickerProps {
  /** Not offered: the passage wears them already. */
  worn: ReadonlySet<number>;
  /** @param tag its id, or the name of a new one */
  onPick: (tag: number | string) => void;
}

export function TagPicker({ worn, onPick }: TagPickerProps) {
  const { t } = useTranslation('reader');
  const [words, setWords] = useState('');
  const { rows, isBehind } = useFound(words.trim(), findTags);
  const pin = usePinning();
  const pins = usePins();
  const name = words.trim();

  const choices: Choice[] = rows.filter(({ id }) => !worn.has(id)).map((tag) => ({
    key: tag.uuid,
    label: tag.name,
    hint: <TagHint uses={tag.uses} pin={pins.find(({ id }) => id === tag.id)?.pin ?? null} />,
    choose: () => onPick(tag.id),
    onDigit: (digit) => pin(tag, digit),
  }));
  if (name !== '' && !rows.some((tag) => tag.name.toLocaleLowerCase() === name.toLocaleLowerCase())) {
    choices.push({ key: 'new', label: <><Icon of={Plus} size="small" />{t('tag.new', { name })}</>, choose: () => onPick(name) });
  }
  return (
    <div className={styles.picker}>
      <ChoiceField label={t('tag.label')} words={words} onType={setWords} choices={choices} isBehind={isBehind} none={t('tag.none')} />
      {rows.length > 0 && <p className={styles.foot}><Kbd keys={['Alt', '1…9']} />{t('pin.hint')}</p>}
    </div>
  );
}

/** Puts a tag on a key, and says so; on the key that it has already, it leaves it. */
export function usePinning(): (tag: Pick<Tag, 'id' | 'name'>, key: number) => void {
  const { t } = useTranslation('reader');
  const attempt = useAttempt();
  const toasts = useToast();
  const pins = usePins();
  return (tag, key) => void attempt(async () => {
    const isThere = pins.some(({ id, pin }) => id === tag.id && pin === key);
    const { record, step } = await call('tag.pin', { tag: tag.id, pin: isThere ? null : key });
    toasts.undoable(isThere ? t('pin.off', { name: record.name, key }) : t('pin.on', { name: record.name, key }), step);
  });
}

function TagHint({ uses, pin }: { uses: number; pin: number | null }) {
  return <span className={styles.hint}>{pin !== null && <Kbd keys={[String(pin)]} />}{wordNumber(uses)}</span>;
}

async function findTags(like: string) {
  return (await call('tag.list', { like, from: 0, count: MOST })).rows;
}
