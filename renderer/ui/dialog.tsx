// A dialog over the window: the browser's own, which keeps the focus inside and gives it back. It fills the window and dims it.
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { X } from 'lucide-react';
import styles from './dialog.module.css';
import { IconButton } from './button';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** Buttons at its foot. */
  foot?: ReactNode;
}

/** Open while it is on screen; Esc and a press beside it close it. */
export function Dialog({ title, onClose, children, foot }: DialogProps) {
  const { t } = useTranslation('ui');
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    element.current?.showModal();
  }, []);
  return (
    <dialog
      ref={element}
      className={styles.dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onPointerDown={(event) => {
        if (event.target === element.current) onClose();
      }}
    >
      <div className={styles.inside}>
        <header>
          <h2 id={titleId}>{title}</h2>
          <IconButton icon={X} label={t('close')} onClick={onClose} />
        </header>
        <div className={styles.body}>{children}</div>
        {foot !== undefined && <footer>{foot}</footer>}
      </div>
    </dialog>
  );
}
