// A library that could not be opened: what is safe comes first, then the ways on.
import { useTranslation } from 'react-i18next';
import { ChevronRight, FilePlus2, FolderOpen, BookOpenText, TriangleAlert } from 'lucide-react';
import type { CallError } from '../../preload/api';
import { Icon } from '../ui/icon';
import { Verdict } from '../ui/verdict';
import { failureSentence } from '../words';
import { useLibraryActs } from './library-acts';
import { Choices, Plate } from './plate';
import styles from './trouble.module.css';

export function Trouble({ path, error }: { path: string; error: CallError }) {
  const { t } = useTranslation('welcome');
  const acts = useLibraryActs();
  return (
    <Plate title={t('trouble.title')}>
      <p className={styles.file}><Verdict tone="danger" icon={TriangleAlert}>{fileName(path)}</Verdict></p>
      <h1>{t('trouble.headline')}</h1>
      <p className={styles.lead}>{failureSentence(error)}</p>
      <Choices
        isBusy={acts.isBusy}
        choices={[
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
