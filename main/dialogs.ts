// What only the system may ask of the user: where a file or a folder is. Each dialog begins where the last one of its kind ended.
import { dirname, join } from 'node:path';
import { app, type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import type { SettingsFile } from './settings';
import { menuWords } from './menu';

type Folder = keyof SettingsFile['now']['folders'];

export interface Dialogs {
  /** Nothing when the user turned away, in each of these. */
  files(): Promise<string[]>;
  folders(): Promise<string[]>;
  exportFolder(): Promise<string | null>;
  libraryToOpen(): Promise<string | null>;
  libraryToMake(): Promise<string | null>;
}

const EXTENSION = 'commonplace';

export function dialogsOf(window: BrowserWindow, settings: SettingsFile): Dialogs {
  const words = () => menuWords(settings.now.language).dialog;
  const remember = (kind: Folder, folder: string) => settings.change({ folders: { ...settings.now.folders, [kind]: folder } });
  const from = (kind: Folder) => settings.now.folders[kind] ?? app.getPath('documents');
  const ask = async (kind: Folder, options: OpenDialogOptions): Promise<string[]> => {
    const { filePaths } = await dialog.showOpenDialog(window, { defaultPath: from(kind), ...options });
    const [first] = filePaths;
    if (first !== undefined) remember(kind, options.properties?.includes('openDirectory') ? first : dirname(first));
    return filePaths;
  };
  const library = () => [{ name: words().library, extensions: [EXTENSION] }];

  return {
    files: () => ask('import', { title: words().importFiles, properties: ['openFile', 'multiSelections'] }),
    folders: () => ask('import', { title: words().importFolder, properties: ['openDirectory', 'multiSelections'] }),
    exportFolder: async () => {
      const properties: OpenDialogOptions['properties'] = ['openDirectory', 'createDirectory'];
      const [folder] = await ask('export', { title: words().exportFolder, buttonLabel: words().exportHere, properties });
      return folder ?? null;
    },
    libraryToOpen: async () => {
      const [path] = await ask('library', { title: words().openLibrary, filters: library(), properties: ['openFile'] });
      return path ?? null;
    },
    libraryToMake: async () => {
      const defaultPath = join(from('library'), `${words().libraryName}.${EXTENSION}`);
      const { filePath } = await dialog.showSaveDialog(window, { title: words().createLibrary, defaultPath, filters: library() });
      if (!filePath) return null;
      remember('library', dirname(filePath));
      return filePath.endsWith(`.${EXTENSION}`) ? filePath : `${filePath}.${EXTENSION}`;
    },
  };
}
