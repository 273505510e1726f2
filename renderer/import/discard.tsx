// Letting the files of a preview go: what was said of them here cannot come back, so it is asked once.
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import { Popover } from '../ui/popover';
import { wordNumber } from '../words';
import styles from './discard.module.css';

export function Discard({ files, onDiscard }: { files: number; onDiscard: () => void }) {
  const { t } = useTranslation('import');
  const [isAsked, setAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Button ref={button} look="quiet" aria-haspopup="dialog" aria-expanded={isAsked} onClick={() => setAsked(!isAsked)}>{t('discard')}</Button>
      {isAsked && (
        <Popover label={t('discard')} anchor={button} onClose={() => setAsked(false)}>
          <div className={styles.ask}>
            <p>{t('discard.ask', { count: files, number: wordNumber(files) })}</p>
            <Button look="danger" onClick={onDiscard}>{t('discard.yes')}</Button>
            <Button onClick={() => setAsked(false)}>{t('discard.no')}</Button>
          </div>
        </Popover>
      )}
    </>
  );
}
