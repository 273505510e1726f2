// What a passage should read, beside it: accepted, refused or put otherwise with a key each.
import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Anchor } from '../anchor';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Kbd } from '../../ui/kbd';
import { Popover } from '../../ui/popover';
import styles from './correction-card.module.css';
import type { Corrections, Subject } from './use-corrections';

interface CorrectionCardProps {
  corrections: Corrections;
  subject: Subject;
  root: RefObject<HTMLElement | null>;
  lang: string | undefined;
}

export function CorrectionCard({ corrections, subject, root, lang }: CorrectionCardProps) {
  const { t } = useTranslation('corrections');
  const anchor = useRef<HTMLSpanElement>(null);
  const { printed, replacement, state, reason } = subject;
  const [isWriting, setWriting] = useState(state === 'new');
  const [typed, setTyped] = useState(replacement);
  const wanted = typed.trim();
  const isOther = wanted !== '' && wanted !== printed;
  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting) return;
    if (event.code === 'KeyX' && state === 'accepted') corrections.takeBack(subject);
    else if (event.code === 'KeyX') corrections.refuse(subject);
    else if (event.code === 'KeyW') setWriting(true);
    else return;
    event.preventDefault();
  };
  const submit = () => {
    if (isOther) corrections.accept(subject, wanted);
  };
  return (
    <>
      <Anchor ref={anchor} root={root} span={subject} />
      <Popover label={t(`title.${state}`)} anchor={anchor} onClose={corrections.close}>
        <form className={styles.card} onKeyDown={pressed} onSubmit={(event) => { event.preventDefault(); submit(); }}>
          <p className={styles.title}>{reason ? t(`reason.${reason}`) : t(`title.${state}`)}</p>
          <dl className={styles.pair}>
            <dt>{t('printed')}</dt><dd lang={lang} dir="auto">{printed}</dd>
            {!isWriting && <><dt>{t('reads')}</dt><dd lang={lang} dir="auto"><b>{replacement}</b></dd></>}
          </dl>
          {isWriting && <Field key="field" label={t('reads')} isLabelHidden={false} value={typed} lang={lang} autoFocus maxLength={1000} onChange={(event) => setTyped(event.target.value)} />}
          <div className={styles.acts}>
            {(isWriting || state === 'suggested') && <Button type="submit" look="primary" isSmall disabled={!isOther}>{t('accept')} <Kbd keys={['Enter']} /></Button>}
            {!isWriting && state === 'suggested' && <Button isSmall onClick={() => corrections.refuse(subject)}>{t('refuse')} <Kbd keys={['x']} /></Button>}
            {!isWriting && state === 'accepted' && <Button isSmall onClick={() => corrections.takeBack(subject)}>{t('takeBack')} <Kbd keys={['x']} /></Button>}
            {!isWriting && <Button isSmall look="quiet" onClick={() => setWriting(true)}>{t('write')} <Kbd keys={['w']} /></Button>}
          </div>
          <p className={styles.note}>{t('stays')}</p>
        </form>
      </Popover>
    </>
  );
}
