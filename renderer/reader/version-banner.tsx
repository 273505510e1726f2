// A quiet line above the text: that it is an older one, or that it came again and some passages are still to be looked at.
import { useTranslation } from 'react-i18next';
import { History, Wrench } from 'lucide-react';
import type { OpenArticle } from '../../preload/api';
import { wordMoment } from '../dates';
import { useNavigation } from '../navigation';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import styles from './version-banner.module.css';

export function VersionBanner({ article, version, versions }: OpenArticle) {
  const { t } = useTranslation('reader');
  const { go } = useNavigation();
  const [newest] = versions;
  if (!newest) return null;
  const isOlder = newest.id !== version.id;
  if (!isOlder && newest.open === 0) return null;
  return (
    <div className={styles.banner} role="note">
      <Icon of={isOlder ? History : Wrench} size="small" />
      <p>{isOlder ? t('version.reading', { title: article.title, when: wordMoment(version.importedAt) }) : t('version.came', { count: newest.open })}</p>
      <span className={styles.acts}>
        {newest.open > 0 && (
          <Button isSmall look="quiet" onClick={() => go({ place: 'repair', article: article.id })}>{t(isOlder ? 'version.open' : 'version.look', { count: newest.open })}</Button>
        )}
        {isOlder && <Button isSmall onClick={() => go({ place: 'shelf', article: article.id, version: null })}>{t('version.toNewest')}</Button>}
      </span>
    </div>
  );
}
