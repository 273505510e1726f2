// What is done to several highlights at once: each is one step, with a notice that says so and undoes it.
import { useTranslation } from 'react-i18next';
import type { Highlight, HighlightKind } from '../../preload/api';
import { call } from '../library';
import { useToast } from '../ui/toast';
import { useAttempt } from './acts';
import { allWear } from './filtering';
import { rememberKind } from './last-kind';
import { usePins } from './pins';

export interface Bulk {
  /** On all of them, or, where all have it, off them. */
  pin(key: number): void;
  tag(tag: number | string): void;
  kind(kind: HighlightKind): void;
  trash(): void;
}

export function useBulk(highlights: readonly Highlight[], onTrashed: () => void): Bulk {
  const { t } = useTranslation('reader');
  const attempt = useAttempt();
  const toasts = useToast();
  const pins = usePins();
  const ids = highlights.map(({ id }) => id);

  const act = (done: () => Promise<void>) => {
    if (ids.length === 0) toasts.show({ text: t('chooseFirst') });
    else void attempt(done);
  };
  const tag = (wanted: number | string) => act(async () => {
    const isOn = typeof wanted === 'number' && allWear(highlights, wanted);
    const { record, step } = isOn ? await call('tag.detach', { highlights: ids, tag: wanted }) : await call('tag.attach', { highlights: ids, tag: wanted });
    toasts.undoable(t(isOn ? 'list.untagged' : 'list.tagged', { count: ids.length, name: record.name }), step);
  });
  return {
    tag,
    pin: (key) => {
      const pinned = pins.find(({ pin }) => pin === key);
      if (pinned) tag(pinned.id);
      else toasts.show({ text: t('pin.none', { key }) });
    },
    kind: (kind) => act(async () => {
      rememberKind(kind);
      const { step } = await call('highlight.edit', { ids, kind });
      if (step !== 0) toasts.undoable(t('list.kindSet', { count: ids.length, kind: t(`ui:kind.${kind}`) }), step);
    }),
    trash: () => act(async () => {
      const { record, step } = await call('highlight.trash', { ids });
      onTrashed();
      toasts.undoable(t('list.trashed', { count: record.length }), step);
    }),
  };
}
