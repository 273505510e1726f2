// What keeps the library safe: its history, its trash, its backups, and the check of all it holds.
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DatabaseBackup, History, ShieldCheck, Trash2, type LucideIcon } from 'lucide-react';
import { useNavigation, type LibrarySection } from '../navigation';
import { useQuery } from '../query';
import { Icon } from '../ui/icon';
import { Pane, PaneBar } from '../ui/pane';
import { wordNumber } from '../words';
import { BackupsSection } from './backups-section';
import { CheckSection } from './check-section';
import { HistorySection } from './history-section';
import styles from './library-place.module.css';
import { TrashSection } from './trash-section';

const SECTIONS: { section: LibrarySection; icon: LucideIcon }[] = [
  { section: 'history', icon: History },
  { section: 'trash', icon: Trash2 },
  { section: 'backups', icon: DatabaseBackup },
  { section: 'check', icon: ShieldCheck },
];

export function LibraryPlace() {
  const { t } = useTranslation('keeping');
  const { section } = useNavigation();
  return (
    <div className={styles.place}>
      <Pane label={t('sections')} isSide>
        <PaneBar title={t('title')} />
        <Sections now={section} />
      </Pane>
      <Pane key={section} label={t(`section.${section}`)} data-part="library"><SectionOf section={section} /></Pane>
    </div>
  );
}

function Sections({ now }: { now: LibrarySection }) {
  const { t } = useTranslation('keeping');
  const { go } = useNavigation();
  const trashed = useQuery('trash.list', { from: 0, count: 1 }).answer?.total ?? 0;
  return (
    <nav className={styles.sections} aria-label={t('sections')} onKeyDown={moved}>
      {SECTIONS.map(({ section, icon }) => (
        <button
          key={section}
          type="button"
          aria-current={section === now ? 'true' : undefined}
          data-first={section === now ? '' : undefined}
          onClick={() => go({ place: 'library', section })}
        >
          <Icon of={icon} />{t(`section.${section}`)}
          {section === 'trash' && trashed > 0 && <span className={styles.count}>{wordNumber(trashed)}</span>}
        </button>
      ))}
    </nav>
  );
}

function SectionOf({ section }: { section: LibrarySection }) {
  if (section === 'trash') return <TrashSection />;
  if (section === 'backups') return <BackupsSection />;
  if (section === 'check') return <CheckSection />;
  return <HistorySection />;
}

/** Arrows go from one to the next. */
function moved(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const all = [...event.currentTarget.querySelectorAll('button')];
  const at = all.findIndex((button) => button === document.activeElement);
  if (by === 0 || at < 0) return;
  event.preventDefault();
  all[(at + by + all.length) % all.length]?.focus();
}
