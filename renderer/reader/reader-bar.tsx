// Above the article: the way back and forward, what is open, and how it is read: alone or beside another one.
import { ArrowLeft, ArrowLeftRight, ArrowRight, Columns2, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { OpenArticle } from '../../preload/api';
import { useRun } from '../commands';
import { useNavigation, useSides } from '../navigation';
import { IconButton } from '../ui/button';
import { LookButton } from './look-button';
import styles from './reader-bar.module.css';
import { VersionMenu } from './version-menu';

export function ReaderBar({ open }: { open: OpenArticle | null }) {
  const { t } = useTranslation('reader');
  const run = useRun();
  const { canBack, canForward, back, forward } = useNavigation();
  const { hasSecond } = useSides();
  return (
    <div className={styles.bar}>
      <IconButton icon={ArrowLeft} label={t('back')} command="go.back" disabled={!canBack} onClick={back} />
      <IconButton icon={ArrowRight} label={t('forward')} command="go.forward" disabled={!canForward} onClick={forward} />
      {open && <h2 className={styles.title} lang={open.article.language ?? undefined} dir="auto">{open.article.title}</h2>}
      {open && <VersionMenu {...open} />}
      <span className={styles.push} />
      {open && <LookButton />}
      {open && !hasSecond && <IconButton icon={Columns2} label={t('beside.open')} command="beside.open" onClick={() => run('beside.open')} />}
      {hasSecond && <IconButton icon={ArrowLeftRight} label={t('beside.swap')} command="beside.swap" onClick={() => run('beside.swap')} />}
      {hasSecond && <IconButton icon={X} label={t('beside.close')} command="beside.close" onClick={() => run('beside.close')} />}
    </div>
  );
}
