// Marking lines as another kind: the mode in which edges are moved, the menu for selected lines, and the act behind both.
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenArticle, Span } from '../../../preload/api';
import { paragraphsOf } from '../../../preload/paragraphs';
import { useCommand } from '../../commands';
import { call } from '../../library';
import { useToast } from '../../ui/toast';
import { useAttempt } from '../acts';
import type { Selected } from '../use-selection';
import { zoneLinesOf, type Marks, type ZoneLine } from './zone-lines';

export interface Zoning {
  lines: readonly ZoneLine[];
  /** The mode in which the edges are shown and moved. */
  isOn: boolean;
  /** For which lines the menu is open. */
  menu: Span | null;
  toggle(): void;
  leave(): void;
  closeMenu(): void;
  /** False when it was refused. */
  mark(marks: Marks): Promise<boolean>;
}

interface ZoningProps extends OpenArticle {
  selection: Selected;
  /** Gives the focus back to the text. */
  focus: () => void;
  show: (span: Span) => void;
}

export function useZoning({ version, zones, selection, focus, show }: ZoningProps): Zoning {
  const { t } = useTranslation('zones');
  const toasts = useToast();
  const attempt = useAttempt();
  const [on, setOn] = useState<number | null>(null);
  const [menu, setMenu] = useState<Span | null>(null);
  const isOn = on === version.id;
  const lines = useMemo(() => zoneLinesOf(version.text, zones), [version.text, zones]);

  const leave = useCallback(() => {
    setOn(null);
    focus();
  }, [focus]);
  const toggle = useCallback(() => (isOn ? leave() : setOn(version.id)), [isOn, leave, version.id]);
  useCommand('reader.zones', toggle);
  useCommand('reader.zone', () => {
    if (!selection.span) return toasts.show({ text: t('selectFirst') });
    show(selection.span);
    setMenu(selection.span);
  });

  const mark = useCallback(async ({ start, end, kind, lines: count }: Marks) => {
    const written = await attempt(() => call('zone.mark', { version: version.id, start, end, kind }));
    if (!written) return false;
    if (written.step === 0) return true;
    const shifts = paragraphsOf(version.text, written.record).length !== paragraphsOf(version.text, zones).length;
    toasts.undoable(t(shifts ? 'markedShifted' : 'marked', { count, kind: t(`ui:zone.${kind}`) }), written.step);
    return true;
  }, [attempt, version.id, version.text, zones, toasts, t]);

  return { lines, isOn, menu, toggle, leave, mark, closeMenu: useCallback(() => setMenu(null), []) };
}
