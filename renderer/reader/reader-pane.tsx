// The middle of the window: the open article, or what to do when none is.
import { BookOpenText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigation, useSide, useSides } from '../navigation';
import { EmptyState } from '../ui/empty-state';
import { CommandKeys } from '../ui/kbd';
import { Pane } from '../ui/pane';
import { Tip } from '../ui/tip';
import { failureSentence } from '../words';
import { ArticleView } from './article-view';
import { ReaderBar } from './reader-bar';
import styles from './reader-pane.module.css';
import { useOpenArticle } from './use-open-article';
import { VersionBanner } from './version-banner';

export function ReaderPane() {
  const { t } = useTranslation('reader');
  const { article: id } = useNavigation();
  const side = useSide();
  const { hasSecond, active, isSwapped, activate } = useSides();
  const { query, open } = useOpenArticle();
  const isLeft = (side === 'first') !== isSwapped;
  const name = hasSecond ? t(isLeft ? 'pane.left' : 'pane.right') : t('pane');
  const come = () => activate(side);
  return (
    <Pane label={name} data-part="reader" data-active={hasSecond ? side === active : undefined} onFocusCapture={come} onPointerDownCapture={come}>
      <ReaderBar open={open ?? null} />
      {open && <VersionBanner {...open} />}
      {id === null && <Nothing />}
      {id !== null && query.state === 'failed' && <div className={styles.failed}><Tip tone="bad">{failureSentence(query.failure)}</Tip></div>}
      {open && query.state !== 'failed' && <ArticleView key={open.version.uuid} {...open} />}
    </Pane>
  );
}

function Nothing() {
  const { t } = useTranslation('reader');
  return (
    <div className={styles.nothing}>
      <EmptyState icon={BookOpenText} title={t('empty.title')}>{t('empty.text')}</EmptyState>
      <dl className={styles.keys}>
        {(['go.shelf', 'import.files', 'go.search'] as const).map((command) => (
          <div key={command}><dt>{t(`empty.${command}`)}</dt><dd><CommandKeys command={command} /></dd></div>
        ))}
      </dl>
    </div>
  );
}
