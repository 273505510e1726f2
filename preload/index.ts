// The bridge into the window: named functions, data in and out. It never grows: a new call is a line in api.ts.
import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron';
import type { Bridge, Events, Reply } from './api';

const bridge: Bridge = {
  call: (name, args, key) => ipcRenderer.invoke('call', name, args, key),
  on: <Name extends keyof Events>(name: Name, listen: (event: Events[Name]) => void) => {
    const heard = (_event: IpcRendererEvent, payload: Events[Name]) => listen(payload);
    ipcRenderer.on(`event:${name}`, heard);
    return () => void ipcRenderer.off(`event:${name}`, heard);
  },
  importFiles: (files): Promise<Reply> => ipcRenderer.invoke('import-files', Array.from(files, pathOf).filter((path) => path !== '')),
};

/** Only real files have a path; what a page makes itself has none. Before Electron 29 the file knew its path, since then Electron is asked. */
function pathOf(file: File & { path?: string }): string {
  const ask: typeof webUtils | undefined = webUtils;
  return ask ? ask.getPathForFile(file) : file.path ?? '';
}

contextBridge.exposeInMainWorld('commonplace', bridge);
// Main asks whether the page still answers; this script shares the page's one thread.
ipcRenderer.on('pulse', () => ipcRenderer.send('pulse'));
