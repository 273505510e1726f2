// A library that could not be opened: what happened, what is safe, and every way on that makes sense.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BookLock, BookOpenText, ChevronRight, FilePlus2, FolderOpen, LifeBuoy, RotateCw, TriangleAlert } from 'lucide-react';
import type { CallError, Salvaged } from '../../preload/api';
import { useBackups } from '../keeping/use-backups';
import { CallFailure, call } from '../library';
import { Icon } from '../ui/icon';
import { Tip } from '../ui/tip';
import { Verdict } from '../ui/verdict';
import { failureSentence } from '../words';
import { useLibraryActs } from './library-acts';
import { Choices, Plate, type Choice } from './plate';
import styles from './trouble.module.css';
import { TroubleBackups } from './trouble-backups';
import { TroubleSalvaged } from './trouble-salvaged';
import { troubleOf, waysOutOf, type Way } from './trouble-ways';

const MOST = 5;

export function Trouble({ path, error }: { path: string; error: CallError }) {
  const { t } = useTranslation('welcome');
  const acts = useLibraryActs();
  const { rows, failure: unlisted } = useBackups(error);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const [salvaged, setSalvaged] = useState<Salvaged | null>(null);
  const ways = waysOutOf(error.code);
  const backups = ways.includes('restore') ? (rows ?? []).filter(({ counts }) => counts !== null).slice(0, MOST) : [];
  const isKnown = rows !== null || unlisted !== null || !ways.includes('restore');
  const during = async (act: () => Promise<unknown>) => {
    setBusy(true);
    setFailure(null);
    try {
      await act();
    } catch (refused) {
      if (!(refused instanceof CallFailure)) throw refused;
      setFailure(refused);
    } finally {
      setBusy(false);
    }
  };
  const salvage = async () => setSalvaged(await call('library.salvage', {}) ?? salvaged);
  const choiceOf: Record<Exclude<Way, 'restore'>, Choice> = {
    again: { icon: RotateCw, title: t('trouble.again.title'), text: t('trouble.again.text'), act: () => void during(() => call('library.again', {})) },
    readOnly: { icon: BookLock, title: t('trouble.readOnly.title'), text: t('trouble.readOnly.text'), act: () => void during(() => call('library.readOnly', {})) },
    salvage: { icon: LifeBuoy, title: t('trouble.salvage.title'), text: t('trouble.salvage.text'), act: () => void during(salvage) },
  };
  const what = troubleOf(error.code);

  return (
    <Plate title={t('trouble.title')}>
      <p className={styles.file}><Verdict tone="danger" icon={TriangleAlert}>{fileName(path)}</Verdict></p>
      <h1>{t(`trouble.headline.${what}`)}</h1>
      <p className={styles.lead}>
        {t(`trouble.safe.${what}`)}
        {ways.includes('restore') && rows !== null && ` ${backups.length > 0 ? t('trouble.backups', { count: backups.length }) : t('trouble.noBackups')}`}
      </p>
      {backups.length > 0 && <TroubleBackups backups={backups} isBusy={isBusy || acts.isBusy} during={during} />}
      <div className={styles.said} aria-live="polite">
        {failure && <Tip tone="bad">{failureSentence(failure)}</Tip>}
        {unlisted && !failure && <Tip tone="warn">{failureSentence(unlisted)}</Tip>}
        {salvaged && <TroubleSalvaged salvaged={salvaged} />}
      </div>
      <Choices
        key={isKnown ? 'known' : 'asking'}
        label={t('trouble.others')}
        isBusy={isBusy || acts.isBusy}
        takesFocus={isKnown && backups.length === 0}
        choices={[
          ...ways.flatMap((way) => (way === 'restore' ? [] : [choiceOf[way]])),
          { icon: FolderOpen, title: t('trouble.choose.title'), text: t('trouble.choose.text'), act: acts.choose },
          { icon: FilePlus2, title: t('trouble.create.title'), text: t('trouble.create.text'), act: acts.create },
          { icon: BookOpenText, title: t('trouble.sample.title'), text: t('sample.text'), act: acts.sample },
        ]}
      />
      <details className={styles.fold}>
        <summary><Icon of={ChevronRight} size="small" />{t('trouble.details')}</summary>
        <p>{path}</p>
        <p>{error.code}: {error.message}</p>
      </details>
    </Plate>
  );
}

function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) || path;
}
