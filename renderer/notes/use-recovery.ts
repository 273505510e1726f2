// Texts that an earlier window could not save come first: before anything else changes their notes.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppState } from '../app-state';
import { useToast } from '../ui/toast';
import { recoverDrafts } from './keepers';

let told = '';

/** Whether they are saved by now. */
export function useRecovery(): boolean {
  const { t } = useTranslation('notes');
  const { library } = useAppState();
  const toast = useToast();
  const [isReady, setReady] = useState(false);
  const path = library.state === 'open' ? library.path : '';
  useEffect(() => {
    const tell = (apart: number) => {
      if (apart > 0 && told !== path) toast.show({ text: t('recovered', { count: apart }) });
      told = path;
    };
    void recoverDrafts(path).then(tell).catch(toast.failed).finally(() => setReady(true));
  }, [path, t, toast]);
  return isReady;
}
