// Buttons: ink for the one that matters on a screen, a hairline for the others, nothing for the quiet ones.
import type { ComponentPropsWithRef } from 'react';
import type { LucideIcon } from 'lucide-react';
import type { CommandId } from '../../preload/commands';
import styles from './button.module.css';
import { classes } from './classes';
import { Icon } from './icon';
import { spellCommand } from './keys';

interface ButtonProps extends ComponentPropsWithRef<'button'> {
  look?: 'plain' | 'primary' | 'quiet' | 'danger';
  isSmall?: boolean;
}

export function Button({ look = 'plain', isSmall = false, className, type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={classes(styles.button, styles[look], isSmall && styles.small, className)} {...rest} />;
}

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'aria-label' | 'title'> {
  icon: LucideIcon;
  /** Its name, read aloud and shown when the pointer rests on it. */
  label: string;
  /** The command whose key does the same, shown with the name. */
  command?: CommandId;
}

export function IconButton({ icon, label, command, look = 'quiet', className, ...rest }: IconButtonProps) {
  const keys = command ? spellCommand(command) : [];
  return (
    <Button
      look={look}
      className={classes(styles.iconOnly, className)}
      aria-label={label}
      title={keys.length > 0 ? `${label} (${keys.join('+')})` : label}
      {...rest}
    >
      <Icon of={icon} />
    </Button>
  );
}
