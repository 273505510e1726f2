// Says who is named in a passage: someone known, in any spelling, or someone new.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Plus } from 'lucide-react';
import { ACTOR_KINDS, type Actor } from '../../preload/records';
import { call } from '../library';
import { Icon } from '../ui/icon';
import { useAttempt } from './acts';
import { ChoiceField, useFound, type Choice } from './choice-field';
import { nameIn } from './names';
import type { ToolProps } from './tag-field';

const MOST = 6;

export function ActorField({ version, target, quote, onDone }: ToolProps & { quote: string }) {
  const { t } = useTranslation('reader');
  const attempt = useAttempt();
  const [words, setWords] = useState(nameIn(quote));
  const { rows, isBehind } = useFound(words.trim(), findActors);
  const name = words.trim();
  const done = () => onDone(target.highlight?.id ?? null);

  const choices: Choice[] = rows.map((actor) => ({
    key: actor.uuid,
    label: actor.name,
    hint: t(`ui:actorKind.${actor.kind}`),
    choose: () => void attempt(async () => {
      await call('actor.mention', { version, ...target.span, actor: actor.id });
      done();
    }),
  }));
  if (name !== '') {
    choices.push(...ACTOR_KINDS.map((kind) => ({
      key: kind,
      label: <><Icon of={Plus} size="small" />{t(`actor.new.${kind}`, { name })}</>,
      choose: () => void attempt(async () => {
        await call('actor.add', { version, ...target.span, name, kind });
        done();
      }),
    })));
  }
  return <ChoiceField label={t('actor.label')} words={words} onType={setWords} choices={choices} isBehind={isBehind} none={t('actor.none')} />;
}

export async function findActors(like: string): Promise<Actor[]> {
  return (await call('actor.list', { like, from: 0, count: MOST })).rows;
}
