// A small thing that hangs on another: a tag, an actor. It may be taken off.
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Plus, X } from 'lucide-react';
import styles from './chip.module.css';
import { classes } from './classes';
import { Icon } from './icon';

interface ChipProps {
  children: ReactNode;
  lang?: string;
  remove?: { label: string; act: () => void };
}

export function Chip({ children, lang, remove }: ChipProps) {
  return (
    <span className={styles.chip} lang={lang}>
      {children}
      {remove && <button type="button" className={styles.remove} aria-label={remove.label} onClick={remove.act}><Icon of={X} size="small" /></button>}
    </span>
  );
}

export function AddChip({ children, className, ...rest }: ComponentPropsWithRef<'button'>) {
  return <button type="button" className={classes(styles.chip, styles.add, className)} {...rest}><Icon of={Plus} size="small" />{children}</button>;
}

export function Chips({ children }: { children: ReactNode }) {
  return <span className={styles.chips}>{children}</span>;
}
