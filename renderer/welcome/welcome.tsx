// The first run: the sample library, or one's own.
import { useTranslation } from 'react-i18next';
import { BookOpenText, FileCheck2, FilePlus2, FolderOpen, Share, ShieldCheck } from 'lucide-react';
import { DropZone } from '../frame/drop-zone';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { spellCommand } from '../ui/keys';
import { Sign } from '../ui/sign';
import { useLibraryActs } from './library-acts';
import { Choices, Plate } from './plate';
import styles from './welcome.module.css';

export function Welcome() {
  const { t } = useTranslation('welcome');
  const acts = useLibraryActs();
  return (
    <DropZone onFiles={acts.createWith}>
      <Plate title={t('title')}>
        <p className={styles.sign}><Sign ribbon={styles.ribbon} /></p>
        <h1>{t('headline')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
        <Choices
          isBusy={acts.isBusy}
          choices={[
            { icon: BookOpenText, title: t('sample.title'), text: t('sample.text'), keys: ['Enter'], act: acts.sample },
            { icon: FilePlus2, title: t('own.title'), text: t('own.text'), keys: spellCommand('import.files'), act: acts.create },
          ]}
        />
        <div className={styles.promises}>
          <Button look="quiet" disabled={acts.isBusy} onClick={acts.choose}><Icon of={FolderOpen} />{t('choose')}</Button>
          <ul>
            <li><Icon of={ShieldCheck} size="small" />{t('promise.offline')}</li>
            <li><Icon of={FileCheck2} size="small" />{t('promise.file')}</li>
            <li><Icon of={Share} size="small" />{t('promise.markdown')}</li>
          </ul>
        </div>
      </Plate>
    </DropZone>
  );
}
