// The places of the window, and at its foot what brings work in and out.
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DatabaseBackup, FileInput, FolderOutput, LibraryBig, NotebookPen, Search, Settings2, Table2, Users, type LucideIcon } from 'lucide-react';
import { useRun } from '../commands';
import { useNavigation, type Place } from '../navigation';
import { Hidden } from '../ui/hidden';
import { Icon } from '../ui/icon';
import { spellCommand } from '../ui/keys';
import { filesOf, useWaiting } from '../import/use-waiting';
import type { CommandId } from '../../preload/commands';
import styles from './rail.module.css';
import { SettingsPopover } from './settings-popover';

const PLACES: { place: Place; command: CommandId; icon: LucideIcon }[] = [
  { place: 'shelf', command: 'go.shelf', icon: LibraryBig },
  { place: 'actors', command: 'go.actors', icon: Users },
  { place: 'claims', command: 'go.claims', icon: Table2 },
  { place: 'notes', command: 'go.notes', icon: NotebookPen },
];

/** As much as the rail has room for. */
const MOST_SHOWN = 99;

export function Rail() {
  const { t } = useTranslation('app');
  const navigation = useNavigation();
  const run = useRun();
  const settings = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <nav className={styles.rail} aria-label={t('places')} data-pane="">
      {PLACES.map(({ place, command, icon }) => (
        <RailButton key={place} icon={icon} command={command} isCurrent={navigation.place === place} onClick={() => run(command)}>{t(`place.${place}`)}</RailButton>
      ))}
      <RailButton icon={Search} command="go.search" onClick={() => run('go.search')}>{t('place.search')}</RailButton>
      <span className={styles.gap} />
      <RailButton icon={DatabaseBackup} command="go.library" isCurrent={navigation.place === 'library'} onClick={() => run('go.library')}>{t('place.library')}</RailButton>
      <ImportButton isCurrent={navigation.place === 'import'} />
      <RailButton icon={FolderOutput} command="export.markdown" onClick={() => run('export.markdown')}>{t('place.export')}</RailButton>
      <button ref={settings} type="button" className={styles.item} aria-haspopup="dialog" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon of={Settings2} size="large" /><span>{t('place.settings')}</span>
      </button>
      {isOpen && <SettingsPopover anchor={settings} onClose={() => setOpen(false)} />}
    </nav>
  );
}

/** Says how many files wait to be imported. */
function ImportButton({ isCurrent }: { isCurrent: boolean }) {
  const { t } = useTranslation('app');
  const run = useRun();
  const waiting = useWaiting();
  const count = waiting ? filesOf(waiting) : 0;
  return (
    <RailButton icon={FileInput} command="go.import" isCurrent={isCurrent} onClick={() => run('go.import')}>
      {t('place.import')}
      {count > 0 && <><b className={styles.count} aria-hidden="true">{count > MOST_SHOWN ? `${MOST_SHOWN}+` : count}</b><Hidden>{t('import:waiting', { count })}</Hidden></>}
    </RailButton>
  );
}

interface RailButtonProps {
  icon: LucideIcon;
  command?: CommandId;
  isCurrent?: boolean;
  onClick: () => void;
  children: ReactNode;
}

function RailButton({ icon, command, isCurrent = false, onClick, children }: RailButtonProps) {
  const keys = command ? spellCommand(command).join('+') : undefined;
  return (
    <button type="button" className={styles.item} title={keys} aria-current={isCurrent ? 'page' : undefined} onClick={onClick}>
      <Icon of={icon} size="large" /><span>{children}</span>
    </button>
  );
}
