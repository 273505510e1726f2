// Short notices at the foot of the window: they stay eight seconds, wait while one looks at them, and carry the way back.
import { createContext, useCallback, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { X } from 'lucide-react';
import { useAppState } from '../app-state';
import { CallFailure, call } from '../library';
import { failureSentence, stepWords } from '../words';
import styles from './toast.module.css';
import { Button, IconButton } from './button';

const STAY_MS = 8000;
const MOST = 3;

export interface Notice {
  text: string;
  tone?: 'plain' | 'bad';
  action?: { label: string; act: () => void };
  /** The step, or whatever else, it speaks of: what was said of that before makes room. */
  about?: number | string;
}

export interface Toasts {
  show(notice: Notice): void;
  /** Says what was done, with Undo for that step. */
  undoable(text: string, step: number): void;
  /** Says why a call was refused; anything that is no refusal flies on. */
  failed(error: unknown): void;
  /** Another content stands in the library's place: the steps that were spoken of are not its own. */
  clear(): void;
}

interface Shown extends Notice {
  id: number;
}

const Context = createContext<Toasts | null>(null);

export function useToast(): Toasts {
  const toasts = useContext(Context);
  if (!toasts) throw new Error('useToast stands outside its provider');
  return toasts;
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation('ui');
  const [shown, setShown] = useState<Shown[]>([]);
  const nextId = useRef(1);

  const show = useCallback((notice: Notice) => {
    const id = nextId.current++;
    setShown((all) => [...all.filter((one) => !replaces(notice, one)), { ...notice, id }].slice(-MOST));
  }, []);
  const failed = useCallback((error: unknown) => {
    if (!(error instanceof CallFailure)) throw error;
    show({ text: failureSentence(error), tone: 'bad' });
  }, [show]);
  const undoable = useCallback((text: string, step: number) => {
    show({ text, about: step, action: { label: t('undo'), act: () => void undo(step) } });
    async function undo(done: number) {
      try {
        const { record } = await call('history.undo', { step: done });
        show({ text: t('undone', { step: stepWords(record.label) }), about: done });
      } catch (error) {
        failed(error);
      }
    }
  }, [failed, show, t]);

  const clear = useCallback(() => setShown([]), []);
  const { library } = useAppState();
  const path = library.state === 'welcome' ? '' : library.path;
  // Before what stands on the new library says anything.
  useLayoutEffect(clear, [clear, path]);

  const toasts = useMemo(() => ({ show, undoable, failed, clear }), [show, undoable, failed, clear]);
  const remove = useCallback((id: number) => setShown((all) => all.filter((one) => one.id !== id)), []);
  return (
    <Context.Provider value={toasts}>
      {children}
      <section className={styles.region} aria-label={t('notices')}>
        {shown.map((notice) => <Toast key={notice.id} notice={notice} onGone={remove} />)}
      </section>
    </Context.Provider>
  );
}

function replaces(notice: Notice, older: Notice): boolean {
  return notice.text === older.text || (notice.about !== undefined && notice.about === older.about);
}

function Toast({ notice, onGone }: { notice: Shown; onGone: (id: number) => void }) {
  const { t } = useTranslation('ui');
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => onGone(notice.id), STAY_MS);
    return () => clearTimeout(timer);
  }, [isHeld, notice.id, onGone]);
  const close = () => onGone(notice.id);
  const { action } = notice;
  return (
    <div
      className={styles.toast}
      data-tone={notice.tone ?? 'plain'}
      role={notice.tone === 'bad' ? 'alert' : 'status'}
      // A press leaves the focus where it was: the keys there go on working.
      onMouseDown={(event) => event.preventDefault()}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{notice.text}</span>
      {action && <Button isSmall look="quiet" onClick={() => { close(); action.act(); }}>{action.label}</Button>}
      <IconButton isSmall icon={X} label={t('close')} onClick={close} />
    </div>
  );
}
