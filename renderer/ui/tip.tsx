// A tip says what happened, what is safe, what to do.
import type { ReactNode } from 'react';
import { Check, Info, TriangleAlert } from 'lucide-react';
import styles from './tip.module.css';
import { classes } from './classes';
import { Icon } from './icon';

const ICONS = { plain: Info, good: Check, warn: TriangleAlert, bad: TriangleAlert };

interface TipProps {
  tone: keyof typeof ICONS;
  children: ReactNode;
}

export function Tip({ tone, children }: TipProps) {
  return (
    <div className={classes(styles.tip, styles[tone])} role={tone === 'bad' ? 'alert' : undefined}>
      <Icon of={ICONS[tone]} /><div>{children}</div>
    </div>
  );
}
