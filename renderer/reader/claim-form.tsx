// Writes down what a passage claims, who says so, and how.
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CLAIM_MODES, type Highlight, type Mention } from '../../preload/records';
import { call } from '../library';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { TextArea } from '../ui/field';
import { Segments } from '../ui/segments';
import { findActors } from './actor-field';
import { useAttempt } from './acts';
import { ChoiceField, useFound } from './choice-field';
import { forgetClaim, keepClaim, keptClaim, type ClaimDraft } from './claim-draft';
import { isHedged } from './hedges';
import { statementIn } from './names';
import type { ToolProps } from './tag-field';
import styles from './claim-form.module.css';

interface ClaimFormProps extends ToolProps {
  quote: string;
  /** Who is named near the passage, the nearest first: the likeliest speakers. */
  near: readonly Mention[];
}

interface Speaker {
  id: number;
  name: string;
}

export function ClaimForm({ version, target, quote, near, onDone }: ClaimFormProps) {
  const { t } = useTranslation('reader');
  const attempt = useAttempt();
  const { start, end } = target.span;
  const [draft, setDraft] = useState<ClaimDraft>(() => keptClaim({ version, start, end }) ?? {
    statement: statementIn(quote), speaker: null, mode: isHedged(quote) ? 'hedged' : 'asserted',
  });
  const { statement, speaker, mode } = draft;
  const change = (what: Partial<ClaimDraft>) => {
    setDraft({ ...draft, ...what });
    keepClaim({ version, start, end }, { ...draft, ...what });
  };
  const statementField = useRef<HTMLTextAreaElement>(null);
  const submit = useRef<HTMLButtonElement>(null);
  useEffect(() => statementField.current?.select(), []);

  const add = () => attempt(async () => {
    await becomeClaim(target.highlight);
    const { record } = await call('claim.add', { version, ...target.span, statement, speaker: speaker?.id ?? null, mode });
    forgetClaim();
    onDone(record.evidence[0]?.highlight ?? null);
  });
  const chosen = (who: Speaker) => {
    change({ speaker: who });
    submit.current?.focus();
  };
  const submitted = (event: FormEvent) => {
    event.preventDefault();
    if (statement.trim() !== '') void add();
  };
  const pressed = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (statement.trim() !== '') void add();
  };
  return (
    <form className={styles.form} onSubmit={submitted}>
      <div className={styles.part}>
        <span className={styles.label}>{t('claim.statement')}</span>
        <TextArea
          ref={statementField}
          label={t('claim.statement')}
          rows={3}
          maxLength={300}
          value={statement}
          onKeyDown={pressed}
          onChange={(event) => change({ statement: event.target.value })}
        />
      </div>
      <div className={styles.part}>
        <span className={styles.label}>{t('claim.speaker')}</span>
        {speaker
          ? <span><Chip remove={{ label: t('claim.noSpeaker'), act: () => change({ speaker: null }) }}>{speaker.name}</Chip></span>
          : <SpeakerField near={near} onChoose={chosen} />}
      </div>
      <div className={styles.part}>
        <span className={styles.label}>{t('claim.mode')}</span>
        <Segments label={t('claim.mode')} value={mode} onChange={(how) => change({ mode: how })} segments={CLAIM_MODES.map((value) => ({ value, label: t(`ui:mode.${value}`) }))} />
        {mode === 'hedged' && isHedged(quote) && <small className={styles.hint}>{t('claim.hedgeSeen')}</small>}
      </div>
      <Button ref={submit} type="submit" look="primary" disabled={statement.trim() === ''}>{t('claim.add')}</Button>
    </form>
  );
}

/** The choices show while one is in the field: the form stays small. */
function SpeakerField({ near, onChoose }: { near: readonly Mention[]; onChoose: (speaker: Speaker) => void }) {
  const { t } = useTranslation('reader');
  const [words, setWords] = useState('');
  const [isOpen, setOpen] = useState(false);
  const { rows, isBehind } = useFound(words.trim(), findActors);
  const nearby = [...new Map(near.map((mention) => [mention.actor, { id: mention.actor, name: mention.name }])).values()];
  const offered = words.trim() === '' ? [...nearby, ...rows.filter(({ id }) => !nearby.some((one) => one.id === id))] : rows;
  const choices = offered.slice(0, 5).map(({ id, name }) => ({ key: String(id), label: name, choose: () => onChoose({ id, name }) }));
  return (
    <div onFocus={() => setOpen(true)} onBlur={() => setOpen(false)}>
      <ChoiceField
        label={t('claim.speaker')}
        words={words}
        onType={setWords}
        choices={isOpen ? choices : []}
        isBehind={isBehind}
        none={isOpen ? t('actor.none') : undefined}
      />
    </div>
  );
}

/** The library hangs a claim on a highlight of that kind; the one that is there already becomes it. */
async function becomeClaim(highlight: Highlight | null): Promise<void> {
  if (highlight && highlight.kind !== 'claim') await call('highlight.edit', { ids: [highlight.id], kind: 'claim' });
}
