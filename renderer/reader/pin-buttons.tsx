// The pinned tags with their keys, as buttons: one press, or the digit, tags the passage.
import { useTranslation } from 'react-i18next';
import { useRun } from '../commands';
import { Button } from '../ui/button';
import { Kbd } from '../ui/kbd';
import { PIN_COMMANDS, usePins } from './pins';
import styles from './selection-bar.module.css';

export function PinButtons() {
  const { t } = useTranslation('reader');
  const run = useRun();
  const pins = usePins();
  if (pins.length === 0) return null;
  return (
    <div className={styles.pins} role="group" aria-label={t('pin.group')}>
      {pins.map(({ id, name, pin }) => {
        const command = PIN_COMMANDS[(pin ?? 0) - 1];
        return command && (
          <Button key={id} look="quiet" isSmall title={name} onClick={() => run(command)}>
            <Kbd keys={[String(pin)]} /><span className={styles.name} dir="auto">{name}</span>
          </Button>
        );
      })}
    </div>
  );
}
