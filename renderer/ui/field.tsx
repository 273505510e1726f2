// A field to type in: the ring replaces its edge; what is wrong stands below it as a sentence.
import { useId, type ComponentPropsWithRef } from 'react';
import type { LucideIcon } from 'lucide-react';
import styles from './field.module.css';
import { classes } from './classes';
import { Icon } from './icon';

interface FieldProps extends ComponentPropsWithRef<'input'> {
  /** Its name; drawn unless `isLabelHidden`. */
  label: string;
  isLabelHidden?: boolean;
  icon?: LucideIcon;
  /** What is wrong with what was typed, and what was kept. */
  wrong?: string | null;
}

export function Field({ label, isLabelHidden = true, icon, wrong = null, className, ...rest }: FieldProps) {
  const id = useId();
  return (
    <label className={classes(styles.whole, className)}>
      {!isLabelHidden && <span className={styles.label}>{label}</span>}
      <span className={classes(styles.field, wrong !== null && styles.bad)}>
        {icon && <Icon of={icon} size="small" />}
        <input
          aria-label={isLabelHidden ? label : undefined}
          aria-invalid={wrong !== null}
          aria-describedby={wrong !== null ? id : undefined}
          dir="auto"
          {...rest}
        />
      </span>
      {wrong !== null && <span className={styles.wrong} id={id} role="alert">{wrong}</span>}
    </label>
  );
}

interface TextAreaProps extends ComponentPropsWithRef<'textarea'> {
  label: string;
}

export function TextArea({ label, className, ...rest }: TextAreaProps) {
  return <span className={classes(styles.field, styles.area, className)}><textarea aria-label={label} dir="auto" {...rest} /></span>;
}
