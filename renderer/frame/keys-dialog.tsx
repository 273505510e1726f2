// All keys, as the one list of commands has them.
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { COMMANDS, type Command } from '../../preload/commands';
import { Dialog } from '../ui/dialog';
import { Kbd } from '../ui/kbd';
import { spell } from '../ui/keys';
import styles from './keys-dialog.module.css';

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

function KeyLine({ command }: { command: Command }) {
  const { t } = useTranslation('app');
  // The menu's words name what stands in a menu; the others are named here.
  const name = command.menu ? t(`menu:commands.${command.id}`) : nameOf(command.id, t);
  // The nine pinned tags are one line.
  const keys = command.id === 'pin.1' ? ['1', '…', '9'] : spell(command);
  return <div className={styles.line}><dt>{name}</dt><dd><Kbd keys={keys} /></dd></div>;
}

function commandsOf(where: Command['where']): Command[] {
  const all: readonly Command[] = COMMANDS;
  return all.filter((command) => command.where === where && command.code !== undefined && !/^pin\.[2-9]$/.test(command.id));
}

function nameOf(id: string, t: TFunction<'app'>): string {
  if (id.startsWith('pin.')) return t('key.pins');
  return id.startsWith('kind.') ? t('key.kind', { kind: t(`ui:${id}`) }) : t(`key.${id}`);
}
