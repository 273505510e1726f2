// Ways into the library: whatever is dropped, pasted or chosen is previewed first.
import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Job } from '../../preload/api';
import { useJobStarted } from '../jobs';
import { call, importFiles } from '../library';
import { useToast } from '../ui/toast';

export type Bring = (asked: Promise<Job | null>) => void;

/** Null when one thought better of it. */
export function useBring(): Bring {
  const started = useJobStarted();
  const { failed } = useToast();
  return useCallback((asked) => {
    asked.then((job) => job && started(job)).catch(failed);
  }, [started, failed]);
}

/** Takes what is pasted outside any field. The returned function asks for a paste wherever one is. */
export function usePaste(bring: Bring): () => void {
  const { t } = useTranslation('import');
  const { show, failed } = useToast();
  const isAsked = useRef(false);
  useEffect(() => {
    const pasted = (event: ClipboardEvent) => {
      if (!isAsked.current && isWritten(event.target)) return;
      isAsked.current = false;
      event.preventDefault();
      event.stopImmediatePropagation();
      const found = event.clipboardData && broughtBy(event.clipboardData);
      if (!found) return show({ text: t('nothingToPaste') });
      bring('files' in found ? importFiles(found.files) : call('import.paste', { ...found, name: t('pasted') }).then(({ record }) => record));
    };
    // Before the editor of notes, which takes every paste.
    document.addEventListener('paste', pasted, true);
    return () => document.removeEventListener('paste', pasted, true);
  }, [bring, show, t]);
  return () => {
    isAsked.current = true;
    void call('clipboard.paste', {}).catch(failed);
  };
}

type Brought = { files: File[] } | { html?: string; text?: string };

/** Words go before pictures that come with them; a path that comes with files is no article. */
export function broughtBy(clipboard: Pick<DataTransfer, 'files' | 'getData'>): Brought | null {
  const html = clipboard.getData('text/html');
  const text = clipboard.getData('text/plain');
  const files = [...clipboard.files];
  if (html.trim() !== '') return { html, ...(text.trim() === '' ? {} : { text }) };
  // A picture that was copied out of a page is no file.
  if (files.length > 0 && (text.trim() !== '' || files.some(({ type }) => !type.startsWith('image/')))) return { files };
  return text.trim() === '' ? null : { text };
}

function isWritten(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select') !== null);
}
