// Says who is named in a passage: someone known, in any spelling, or someone new.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Plus, X } from 'lucide-react';
import { ACTOR_KINDS, type Actor, type Mention } from '../../preload/records';
import { call } from '../library';
import { Icon } from '../ui/icon';
import { useToast } from '../ui/toast';
import { useAttempt } from './acts';
import { ChoiceField, useFound, type Choice } from './choice-field';
import { nameIn } from './names';
import type { ToolProps } from './tag-field';

const MOST = 6;

interface ActorFieldProps extends ToolProps {
  quote: string;
  /** Who is named in the passage already. */
  named: readonly Mention[];
}

export function ActorField({ version, target, quote, named, onDone }: ActorFieldProps) {
  const { t } = useTranslation('reader');
  const attempt = useAttempt();
  const [words, setWords] = useState(nameIn(quote));
  const { rows, isBehind } = useFound(words.trim(), findActors);
  const name = words.trim();
  const toasts = useToast();
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
  choices.push(...named.map((mention) => ({
    key: mention.uuid,
    label: <><Icon of={X} size="small" />{t('actor.remove', { name: mention.name })}</>,
    choose: () => void attempt(async () => {
      const { step } = await call('mention.trash', { id: mention.id });
      toasts.undoable(t('unnamed', { name: mention.name }), step);
      done();
    }),
  })));
  return <ChoiceField label={t('actor.label')} words={words} onType={setWords} choices={choices} isBehind={isBehind} none={t('actor.none')} />;
}

export async function findActors(like: string): Promise<Actor[]> {
  return (await call('actor.list', { like, from: 0, count: MOST })).rows;
}
