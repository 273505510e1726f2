// The parts of a pane: a bar with its name, a region that scrolls, sections parted by hairlines.
import type { ComponentPropsWithRef, ReactNode } from 'react';
import styles from './pane.module.css';
import { classes } from './classes';

interface PaneProps extends ComponentPropsWithRef<'section'> {
  label: string;
  /** Chrome's colour instead of the page's. */
  isSide?: boolean;
}

/** F6 goes from pane to pane. */
export function Pane({ label, isSide = false, className, ...rest }: PaneProps) {
  return <section className={classes(styles.pane, isSide && styles.side, className)} aria-label={label} data-pane="" {...rest} />;
}

interface PaneBarProps {
  title: ReactNode;
  count?: ReactNode;
  children?: ReactNode;
}

export function PaneBar({ title, count, children }: PaneBarProps) {
  return (
    <header className={styles.bar}>
      <h2>{title}</h2>
      {count !== undefined && <span className={styles.count}>{count}</span>}
      {children !== undefined && <span className={styles.push}>{children}</span>}
    </header>
  );
}

interface PaneScrollProps extends ComponentPropsWithRef<'div'> {
  label: string;
}

/** Can be focused, so that the keyboard scrolls it. */
export function PaneScroll({ label, className, ...rest }: PaneScrollProps) {
  return <div className={classes(styles.scroll, className)} tabIndex={0} role="region" aria-label={label} {...rest} />;
}

export function Section({ title, count, children }: { title?: ReactNode; count?: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.section}>
      {title !== undefined && <div className={styles.label}>{title}{count !== undefined && <span className={styles.push}>{count}</span>}</div>}
      {children}
    </div>
  );
}
