// Making a note and moving one to the trash, wherever one is in the window.
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../library';
import { useNavigation } from '../navigation';
import { useToast } from '../ui/toast';
import { awaitFocus } from '../waiting-keys';
import { newNoteState } from './compose';

interface NoteActs {
  /** An empty note, open and ready for its title. */
  make(): Promise<void>;
  trash(note: { id: number; title: string }): Promise<void>;
}

export function useNoteActs(): NoteActs {
  const { t } = useTranslation('notes');
  const navigation = useNavigation();
  const toast = useToast();
  const make = useCallback(async () => {
    awaitFocus();
    try {
      const { record } = await call('note.add', { title: '', state: newNoteState(null) });
      navigation.go({ place: 'notes', note: record.id });
    } catch (error) {
      toast.failed(error);
    }
  }, [navigation, toast]);
  const trash = useCallback(async ({ id, title }: { id: number; title: string }) => {
    try {
      const { step } = await call('note.trash', { id });
      if (navigation.note === id) navigation.go({ note: null });
      toast.undoable(t('trashed', { title: title || t('untitled') }), step);
    } catch (error) {
      toast.failed(error);
    }
  }, [navigation, t, toast]);
  return { make, trash };
}
