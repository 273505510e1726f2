// Key caps.
import type { CommandId } from '../../preload/commands';
import styles from './kbd.module.css';
import { spellCommand } from './keys';

/** Caps as written: `<Kbd keys={['Ctrl', 'K']} />`. */
export function Kbd({ keys }: { keys: readonly string[] }) {
  if (keys.length === 0) return null;
  return <span className={styles.caps}>{keys.map((key) => <kbd key={key} className={styles.key}>{key}</kbd>)}</span>;
}

export function CommandKeys({ command }: { command: CommandId }) {
  return <Kbd keys={spellCommand(command)} />;
}
