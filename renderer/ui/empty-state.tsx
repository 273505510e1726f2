// An empty place: one sentence, one act, its key.
import type { ReactNode } from 'react';
import type { LucideIcon } from 'lucide-react';
import styles from './empty-state.module.css';
import { Icon } from './icon';

interface EmptyStateProps {
  icon: LucideIcon;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}

export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <Icon of={icon} size="large" />
      <p className={styles.words}><strong>{title}</strong>{children !== undefined && <span>{children}</span>}</p>
      {action}
    </div>
  );
}
