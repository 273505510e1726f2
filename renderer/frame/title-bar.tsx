// The bar on top: the mark, the one search field, and the promises that are always on screen.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Check, Search, ShieldCheck } from 'lucide-react';
import { useRun } from '../commands';
import { wordTime } from '../dates';
import { call, on } from '../library';
import { Hidden } from '../ui/hidden';
import { Icon } from '../ui/icon';
import { CommandKeys } from '../ui/kbd';
import { Sign } from '../ui/sign';
import { useToast } from '../ui/toast';
import styles from './title-bar.module.css';

export function TitleBar() {
  const { t } = useTranslation('app');
  const run = useRun();
  const saved = useSavedAt();
  const requests = useForeignRequests();
  return (
    <header className={styles.bar}>
      <h1 className={styles.mark}><Sign /><Hidden>{t('name')}</Hidden></h1>
      <button type="button" className={styles.search} onClick={() => run('go.search')}>
        <Icon of={Search} size="small" /><span>{t('search')}</span><CommandKeys command="go.search" />
      </button>
      <div className={styles.facts}>
        <span title={t('sealed.why')}><Icon of={ShieldCheck} size="small" />{t('sealed', { count: requests })}</span>
        {saved && <span title={t('saved.why')}><Icon of={Check} size="small" />{t('saved', { time: wordTime(saved) })}</span>}
      </div>
    </header>
  );
}

/** When the last step was written. */
function useSavedAt(): Date | null {
  const [at, setAt] = useState<Date | null>(null);
  const { failed } = useToast();
  useEffect(() => {
    call('history.top', {}).then(({ undo }) => setAt(undo ? new Date(undo.madeAt) : null)).catch(failed);
    // What waits to be imported is not in the library yet.
    return on('changed', ({ step }) => step > 0 && setAt(new Date()));
  }, [failed]);
  return at;
}

/** Requests that left for elsewhere: what the browser itself has counted, so the promise is checked and not only made. */
function useForeignRequests(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const observer = new PerformanceObserver((list) => {
      const foreign = list.getEntries().filter((entry) => !entry.name.startsWith(location.origin) && /^(https?|wss?|ftp):/.test(entry.name));
      if (foreign.length > 0) setCount((before) => before + foreign.length);
    });
    observer.observe({ type: 'resource', buffered: true });
    return () => observer.disconnect();
  }, []);
  return count;
}
