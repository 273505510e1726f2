// All keys, as the one list of commands has them.
import { useTranslation } from 'react-i18next';
import { COMMANDS, type Command, type CommandId } from '../../preload/commands';
import { nameOfCommand } from '../command-names';
import { Dialog } from '../ui/dialog';
import { Kbd } from '../ui/kbd';
import { spell } from '../ui/keys';
import styles from './keys-dialog.module.css';

type Named = Command & { id: CommandId };

const COLUMNS = [['anywhere'], ['reader', 'marks', 'note', 'import', 'repair']] as const;

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('app');
  return (
    <Dialog title={t('keys.title')} onClose={onClose}>
      <p className={styles.lead}>{t('keys.lead')}</p>
      <div className={styles.groups}>
        {COLUMNS.map((parts) => (
          <div key={parts[0]}>
            {parts.map((where) => (
              <section key={where}>
                <h3>{t(`keys.${where}`)}</h3>
                <dl>{commandsOf(where).map((command) => <KeyLine key={command.id} command={command} />)}</dl>
              </section>
            ))}
          </div>
        ))}
      </div>
    </Dialog>
  );
}

function KeyLine({ command }: { command: Named }) {
  const { t } = useTranslation('app');
  // The nine pinned tags are one line.
  const keys = command.id === 'pin.1' ? ['1', '…', '9'] : spell(command);
  return <div className={styles.line}><dt>{nameOfCommand(command.id, t)}</dt><dd><Kbd keys={keys} /></dd></div>;
}

function commandsOf(where: Command['where']): Named[] {
  const all: readonly Named[] = COMMANDS;
  return all.filter((command) => command.where === where && command.code !== undefined && !/^pin\.[2-9]$/.test(command.id));
}
