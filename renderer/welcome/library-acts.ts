// Opening a library, before one is open: the sample, a new one, one that is there.
import { useState } from 'react';
import { useCommand } from '../commands';
import { call, importFiles } from '../library';
import { useToast } from '../ui/toast';

export interface LibraryActs {
  /** One of them is under way. */
  isBusy: boolean;
  sample(): void;
  create(): void;
  choose(): void;
  /** A new library, and these files into it. */
  createWith(files: File[]): void;
}

export function useLibraryActs(): LibraryActs {
  const [isBusy, setBusy] = useState(false);
  const { failed } = useToast();
  const acts = {
    isBusy,
    sample: () => void during(() => call('library.sample', {})),
    create: () => void during(() => call('library.create', {})),
    choose: () => void during(() => call('library.choose', {})),
    createWith: (files: File[]) => void during(() => createAndImport(files)),
  };
  useCommand('library.sample', acts.sample);
  useCommand('library.create', acts.create);
  useCommand('library.choose', acts.choose);
  useCommand('import.files', acts.create);
  return acts;

  async function during(act: () => Promise<unknown>): Promise<void> {
    setBusy(true);
    try {
      await act();
    } catch (error) {
      failed(error);
    } finally {
      setBusy(false);
    }
  }
}

async function createAndImport(files: File[]): Promise<void> {
  const state = await call('library.create', {});
  if (state.library.state === 'open') await importFiles(files);
}
