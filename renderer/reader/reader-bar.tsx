// Above the article: the way back and forward, and what is open.
import type { ReactNode } from 'react';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigation } from '../navigation';
import { IconButton } from '../ui/button';
import styles from './reader-bar.module.css';

interface ReaderBarProps {
  title: string | null;
  lang: string | undefined;
  children?: ReactNode;
}

export function ReaderBar({ title, lang, children }: ReaderBarProps) {
  const { t } = useTranslation('reader');
  const { canBack, canForward, back, forward } = useNavigation();
  return (
    <div className={styles.bar}>
      <IconButton icon={ArrowLeft} label={t('back')} command="go.back" disabled={!canBack} onClick={back} />
      <IconButton icon={ArrowRight} label={t('forward')} command="go.forward" disabled={!canForward} onClick={forward} />
      {title !== null && <h2 className={styles.title} lang={lang} dir="auto">{title}</h2>}
      {children}
    </div>
  );
}
