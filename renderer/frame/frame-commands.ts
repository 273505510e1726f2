// The commands that work everywhere: going places, undo, import, export, settings, libraries.
import { useTranslation } from 'react-i18next';
import { useAppState } from '../app-state';
import { useCommand } from '../commands';
import { call } from '../library';
import { useBring, usePaste } from '../import/bringing';
import { useNavigation, type Place } from '../navigation';
import { useNoteActs } from '../notes/use-note-acts';
import { useToast } from '../ui/toast';
import { stepWords } from '../words';
import { focusFirstPane, focusNextPane } from './pane-focus';
import { useWindowSize } from './window-size';

/** What lies over the window. */
export type Over = 'search' | 'search-all' | 'keys' | 'tags' | null;

export function useFrameCommands(show: (over: Over) => void): void {
  const bring = useBring();
  const navigation = useNavigation();
  const size = useWindowSize();
  const toast = useToast();
  const notes = useNoteActs();
  const { settings, dark } = useAppState();
  const { t } = useTranslation('ui');
  const go = (place: Place) => () => {
    const isAlone = size === 'small' && ((place === 'shelf' && navigation.article !== null) || (place === 'notes' && navigation.note !== null));
    if (navigation.place !== place) navigation.go({ place });
    else if (isAlone) navigation.go({ place, article: null, note: null });
    else focusFirstPane();
  };

  useCommand('go.search', () => show('search'));
  useCommand('go.searchAll', () => show('search-all'));
  useCommand('help.keys', () => show('keys'));
  useCommand('view.tags', () => show('tags'));
  useCommand('go.shelf', go('shelf'));
  useCommand('go.actors', go('actors'));
  useCommand('go.claims', go('claims'));
  useCommand('go.notes', go('notes'));
  useCommand('go.repair', go('repair'));
  useCommand('go.library', go('library'));
  useCommand('go.import', go('import'));
  useCommand('go.back', navigation.back);
  useCommand('go.forward', navigation.forward);
  useCommand('go.nextPane', () => focusNextPane(1));
  useCommand('go.previousPane', () => focusNextPane(-1));

  useCommand('import.files', () => bring(call('import.choose', { what: 'files' })));
  useCommand('import.folder', () => bring(call('import.choose', { what: 'folder' })));
  useCommand('import.paste', usePaste(bring));
  useCommand('export.markdown', () => tell(call('export.choose', {})));
  useCommand('library.sample', () => tell(call('library.sample', {})));
  useCommand('library.create', () => tell(call('library.create', {})));
  useCommand('library.choose', () => tell(call('library.choose', {})));
  useCommand('view.theme', () => tell(call('settings.change', { theme: dark ? 'light' : 'dark' })));
  useCommand('view.language', () => tell(call('settings.change', { language: settings.language === 'en' ? 'ru' : 'en' })));

  useCommand('note.new', () => void notes.make());

  useCommand('history.undo', () => tell(undo()));
  useCommand('history.redo', () => tell(redo()));

  async function undo(): Promise<void> {
    const { record } = await call('history.undo', {});
    toast.show({ text: t('undone', { step: stepWords(record.label) }), about: record.id, action: { label: t('redo'), act: () => tell(redo()) } });
  }

  async function redo(): Promise<void> {
    const { record } = await call('history.redo', {});
    toast.show({ text: t('redone', { step: stepWords(record.label) }), about: record.id, action: { label: t('undo'), act: () => tell(undo()) } });
  }

  function tell(asked: Promise<unknown>): void {
    void asked.catch(toast.failed);
  }
}
