// The corrections over the open text: walked and pointed at, accepted, refused, taken back, and said by hand.
import { useCallback, useRef, useState, type MouseEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Correction, Span, Version } from '../../../preload/api';
import { useCommand } from '../../commands';
import { call } from '../../library';
import { useToast } from '../../ui/toast';
import { useAttempt } from '../acts';
import { blockOf, characterUnder } from '../offsets';
import { useCorrectionRows } from '../rows';
import type { Selected } from '../use-selection';

/** What the card is open for: a correction, or words that nobody has corrected yet. */
export type Subject = Correction | (Span & { id: null; printed: string; replacement: string; state: 'new'; reason: null });

export interface Corrections {
  rows: readonly Correction[];
  open: Subject | null;
  close(): void;
  accept(subject: Subject, replacement: string): void;
  refuse(subject: Subject): void;
  /** It reads as printed again. */
  takeBack(subject: Subject): void;
  /** A press in the text opens the correction under it. */
  clicked(event: MouseEvent): void;
}

/** Looked at when the key comes before all were told. */
const FIRST = 100;

interface CorrectionsProps {
  root: RefObject<HTMLElement | null>;
  version: Version;
  selection: Selected;
  /** Whether a highlight lies over an offset: a press there is for it. */
  isTaken: (offset: number) => boolean;
  openFold: (offset: number) => void;
  focus: () => void;
  show: (span: Span) => void;
}

export function useCorrections({ root, version, selection, isTaken, openFold, focus, show }: CorrectionsProps): Corrections {
  const { t } = useTranslation('corrections');
  const toasts = useToast();
  const attempt = useAttempt();
  const { rows } = useCorrectionRows(version.id);
  const [open, setOpen] = useState<Subject | null>(null);
  const last = useRef(-1);

  const look = (subject: Subject) => {
    last.current = subject.start;
    openFold(subject.start);
    show(subject);
    setOpen(subject);
  };
  const step = async (by: 1 | -1) => {
    // The key may come before they were told.
    const known = rows.length > 0 ? rows : (await attempt(() => call('correction.list', { version: version.id, from: 0, count: FIRST })))?.rows ?? [];
    const others = by === 1 ? known : [...known].reverse();
    const next = others.find(({ start }) => (start - last.current) * by > 0) ?? others[0];
    if (next) look(next);
    else toasts.show({ text: t('none') });
  };
  useCommand('correction.next', () => void step(1), open === null);
  useCommand('correction.previous', () => void step(-1), open === null);
  useCommand('correction.write', () => {
    const { span } = selection;
    if (!span) return toasts.show({ text: t('selectFirst') });
    const known = rows.find(({ start, end }) => start === span.start && end === span.end);
    const printed = version.text.slice(span.start, span.end);
    if (/\n/u.test(printed)) return toasts.show({ text: t('oneLine') });
    look(known ?? { ...span, id: null, printed, replacement: printed, state: 'new', reason: null });
  }, open === null);

  const close = useCallback(() => {
    setOpen(null);
    focus();
  }, [focus]);
  const done = (key: 'accepted' | 'refused' | 'takenBack', values: Record<string, string>, act: () => Promise<{ step: number }>) => {
    close();
    selection.select(null);
    void attempt(act).then((written) => {
      if (written && written.step !== 0) toasts.undoable(t(key, values), written.step);
    });
  };
  return {
    rows, open, close,
    accept: ({ start, end }, replacement) => done('accepted', { replacement }, () => call('correction.accept', { version: version.id, start, end, replacement })),
    refuse: ({ start, end, printed, replacement }) => done('refused', { printed }, () => call('correction.refuse', { version: version.id, start, end, replacement })),
    takeBack: ({ id, printed }) => {
      if (id !== null) done('takenBack', { printed }, () => call('correction.trash', { id }));
    },
    clicked: ({ clientX, clientY, target }) => {
      const isText = target instanceof Element && root.current?.contains(target) && blockOf(target) !== null;
      if (!isText || document.getSelection()?.isCollapsed === false) return;
      const offset = characterUnder(clientX, clientY);
      const under = offset === null || isTaken(offset) ? undefined : rows.find(({ start, end }) => start <= offset && offset < end);
      if (under) look(under);
    },
  };
}
