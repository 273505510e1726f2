// Before actors are merged: under which name they go on, and what will happen.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Actor } from '../../preload/api';
import { CallFailure, call } from '../library';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Tip } from '../ui/tip';
import { useToast } from '../ui/toast';
import { failureSentence } from '../words';
import styles from './merge.module.css';

/** Of so many the name may be chosen: the first of the list, which are named most. */
const MOST = 12;

interface MergeDialogProps {
  ids: readonly number[];
  onMerged: (survivor: number) => void;
  onClose: () => void;
}

export function MergeDialog({ ids, onMerged, onClose }: MergeDialogProps) {
  const { t } = useTranslation('actors');
  const toast = useToast();
  const [actors, setActors] = useState<readonly Actor[]>([]);
  const [chosen, setChosen] = useState<number | null>(null);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const survivor = actors.find(({ id }) => id === chosen) ?? actors[0];

  useEffect(() => {
    let isShown = true;
    const asked = async () => {
      try {
        const all = await Promise.all(ids.slice(0, MOST).map((id) => call('actor.open', { id })));
        if (isShown) setActors(all.sort((one, other) => other.mentions - one.mentions));
      } catch (error) {
        if (!(error instanceof CallFailure)) throw error;
        if (isShown) setFailure(error);
      }
    };
    void asked();
    return () => {
      isShown = false;
    };
  }, [ids]);

  const merge = async () => {
    if (!survivor) return;
    try {
      const { record, step } = await call('actor.merge', { into: survivor.id, ids: ids.filter((id) => id !== survivor.id) });
      toast.undoable(t('merged', { count: ids.length, name: record.name }), step);
      onClose();
      onMerged(record.id);
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      setFailure(error);
    }
  };

  return (
    <Dialog
      title={t('merge.title', { count: ids.length })}
      onClose={onClose}
      foot={(
        <>
          <Button onClick={onClose}>{t('ui:cancel')}</Button>
          <Button look="primary" disabled={!survivor} onClick={() => void merge()}>{survivor ? t('merge.into', { name: survivor.name }) : t('merge')}</Button>
        </>
      )}
    >
      <fieldset className={styles.names}>
        <legend>{t('merge.name')}</legend>
        {actors.map((actor) => (
          <label key={actor.id} className={styles.name}>
            <input type="radio" name="survivor" checked={actor === survivor} onChange={() => setChosen(actor.id)} />
            <strong dir="auto">{actor.name}</strong>
            <small>{t(`ui:actorKind.${actor.kind}`)} · {t('mentions', { count: actor.mentions })}</small>
          </label>
        ))}
      </fieldset>
      <p className={styles.says}>{t('merge.will')}</p>
      {failure && <Tip tone="bad">{failureSentence(failure)}</Tip>}
    </Dialog>
  );
}
