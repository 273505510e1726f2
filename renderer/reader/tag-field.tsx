// Hangs a tag on a passage: three letters and Enter, or a new word.
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Plus } from 'lucide-react';
import { call } from '../library';
import { Icon } from '../ui/icon';
import { wordNumber } from '../words';
import { tagged, useAttempt } from './acts';
import { ChoiceField, useFound, type Choice } from './choice-field';
import type { Target } from './target';

const MOST = 8;

export interface ToolProps {
  version: number;
  target: Target;
  /** @param highlight the one that was made or used; null when nothing was done to one. */
  onDone: (highlight: number | null) => void;
}

export function TagField({ version, target, onDone }: ToolProps) {
  const { t } = useTranslation('reader');
  const attempt = useAttempt();
  const [words, setWords] = useState('');
  const { rows, isBehind } = useFound(words.trim(), findTags);
  const worn = new Set(target.highlight?.tags.map(({ tag }) => tag));
  const name = words.trim();

  const attach = useCallback((tag: string) => void attempt(async () => {
    onDone((await tagged(version, target, tag)).id);
  }), [attempt, version, target, onDone]);

  const choices: Choice[] = rows.filter(({ id }) => !worn.has(id)).map((tag) => (
    { key: tag.uuid, label: tag.name, hint: wordNumber(tag.uses), choose: () => attach(tag.name) }
  ));
  if (name !== '' && !rows.some((tag) => tag.name.toLocaleLowerCase() === name.toLocaleLowerCase())) {
    choices.push({ key: 'new', label: <><Icon of={Plus} size="small" />{t('tag.new', { name })}</>, choose: () => attach(name) });
  }
  return <ChoiceField label={t('tag.label')} words={words} onType={setWords} choices={choices} isBehind={isBehind} none={t('tag.none')} />;
}

async function findTags(like: string) {
  return (await call('tag.list', { like, from: 0, count: MOST })).rows;
}
