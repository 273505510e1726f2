// A short judgement with its sign: imported, in the library already, rejected.
import type { ReactNode } from 'react';
import type { LucideIcon } from 'lucide-react';
import styles from './verdict.module.css';
import { classes } from './classes';
import { Icon } from './icon';

interface VerdictProps {
  tone: 'ok' | 'warn' | 'danger' | 'plain';
  icon: LucideIcon;
  children: ReactNode;
}

export function Verdict({ tone, icon, children }: VerdictProps) {
  return <span className={classes(styles.verdict, styles[tone])}><Icon of={icon} size="small" />{children}</span>;
}
