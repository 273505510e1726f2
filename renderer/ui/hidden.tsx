// Words for those who listen, not drawn.
import type { ReactNode } from 'react';
import styles from './hidden.module.css';

export function Hidden({ children, id }: { children: ReactNode; id?: string }) {
  return <span className={styles.hidden} id={id}>{children}</span>;
}
