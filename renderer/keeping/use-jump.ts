// Leads the library back to a step, or forward again, and says so with the way back to where one was.
import { useTranslation } from 'react-i18next';
import type { Step } from '../../preload/api';
import { call } from '../library';
import { useToast } from '../ui/toast';
import { stepWords } from '../words';

export interface Jump {
  /** Null: before everything. */
  to: Step | null;
  /** The step that stands last now; 0 when none does. */
  from: number;
}

export function useJump(): (jump: Jump) => Promise<void> {
  const { t } = useTranslation('keeping');
  const toast = useToast();
  return async ({ to, from }) => {
    try {
      await call('history.jump', { step: to?.id ?? 0 });
      toast.show({ text: wordsOf(to, from), action: { label: t('ui:undo'), act: () => void back(from) } });
    } catch (error) {
      toast.failed(error);
    }
  };

  function wordsOf(to: Step | null, from: number): string {
    if (to === null) return t('history.backToStart');
    return t(to.id > from ? 'history.forwardTo' : 'history.backTo', { step: stepWords(to.label) });
  }

  async function back(from: number): Promise<void> {
    try {
      const { record } = await call('history.jump', { step: from });
      toast.show({ text: record ? t('history.forwardTo', { step: stepWords(record.label) }) : t('history.backToStart') });
    } catch (error) {
      toast.failed(error);
    }
  }
}
