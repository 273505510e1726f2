// What can be done at the repair desk; each is one step, and each can be taken back.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Span } from '../../preload/api';
import { call } from '../library';
import { useToast } from '../ui/toast';

export interface RepairActs {
  accept(ids: number[]): Promise<void>;
  place(id: number, span: Span): Promise<void>;
  drop(ids: number[]): Promise<void>;
}

export function useRepairActs(): RepairActs {
  const { t } = useTranslation('repair');
  const { undoable, failed } = useToast();
  return useMemo(() => {
    const attempt = async (act: () => Promise<{ step: number }>, text: string) => {
      try {
        const { step } = await act();
        document.getSelection()?.removeAllRanges();
        if (step > 0) undoable(text, step);
      } catch (error) {
        failed(error);
      }
    };
    return {
      accept: (ids) => attempt(() => call('repair.accept', { ids }), t('accepted', { count: ids.length })),
      place: (id, span) => attempt(() => call('repair.place', { id, ...span }), t('placed')),
      drop: (ids) => attempt(() => call('repair.drop', { ids }), t('dropped', { count: ids.length })),
    };
  }, [t, undoable, failed]);
}
