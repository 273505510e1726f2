// Keys and menu commands meet here: a part of the window says what it does for a command while it is on screen.
// Layout effects, so that what can be seen can be pressed: a key may come between the picture and later effects.
import { createContext, useCallback, useContext, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import { COMMANDS, type Command, type CommandId } from '../preload/commands';
import { pressEarlyKeys } from './early-keys';
import { on } from './library';

type Run = () => void;
type Handlers = Map<string, Run[]>;

const Context = createContext<Handlers | null>(null);
const ScopeContext = createContext(true);

export function CommandProvider({ children }: { children: ReactNode }) {
  const handlers = useMemo<Handlers>(() => new Map(), []);
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const command = COMMANDS.find((one) => matches(one, event));
      if (command && run(handlers, command.id)) event.preventDefault();
    };
    window.addEventListener('keydown', pressed);
    // What lies inside has its handlers by now.
    pressEarlyKeys();
    const stop = on('command', ({ id }) => void run(handlers, id));
    return () => {
      window.removeEventListener('keydown', pressed);
      stop();
    };
  }, [handlers]);
  return <Context.Provider value={handlers}>{children}</Context.Provider>;
}

/** The commands of what lies inside only work while it is active: of two articles, each key is for one. */
export function CommandScope({ isActive, children }: { isActive: boolean; children: ReactNode }) {
  return <ScopeContext.Provider value={isActive}>{children}</ScopeContext.Provider>;
}

/** While the component is on screen, the command does this; the one mounted last wins. */
export function useCommand(id: CommandId, act: Run, isWanted = true): void {
  const handlers = useContext(Context);
  const isEnabled = useContext(ScopeContext) && isWanted;
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  useLayoutEffect(() => {
    if (!handlers || !isEnabled) return;
    const mine = () => latest.current();
    handlers.set(id, [...(handlers.get(id) ?? []), mine]);
    return () => {
      handlers.set(id, (handlers.get(id) ?? []).filter((one) => one !== mine));
    };
  }, [handlers, id, isEnabled]);
}

/** The same for several commands; `act` hears which one it was. */
export function useCommands<Id extends CommandId>(ids: readonly Id[], act: (id: Id) => void, isWanted = true): void {
  const handlers = useContext(Context);
  const isEnabled = useContext(ScopeContext) && isWanted;
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  useLayoutEffect(() => {
    if (!handlers || !isEnabled) return;
    const mine = ids.map((id) => ({ id, run: () => latest.current(id) }));
    for (const { id, run: one } of mine) handlers.set(id, [...(handlers.get(id) ?? []), one]);
    return () => {
      for (const { id, run: one } of mine) handlers.set(id, (handlers.get(id) ?? []).filter((other) => other !== one));
    };
  }, [handlers, ids, isEnabled]);
}

/** Runs a command as its key would; for buttons. */
export function useRun(): (id: CommandId) => void {
  const handlers = useContext(Context);
  return (id) => {
    if (handlers) run(handlers, id);
  };
}

/** Whether somebody on screen answers for a command now. */
export function useIsHandled(): (id: CommandId) => boolean {
  const handlers = useContext(Context);
  return useCallback((id) => (handlers?.get(id)?.length ?? 0) > 0, [handlers]);
}

function run(handlers: Handlers, id: string): boolean {
  const act = handlers.get(id)?.at(-1);
  act?.();
  return act !== undefined;
}

/** The number keys’ own signs mean the same. */
const KEYPAD: Record<string, string> = { NumpadAdd: 'Equal', NumpadSubtract: 'Minus', Numpad0: 'Digit0' };

export function matches(command: Command, event: KeyboardEvent): boolean {
  const code = KEYPAD[event.code] ?? event.code;
  if (event.isComposing || code !== command.code) return false;
  const ctrl = event.ctrlKey || event.metaKey;
  // A plus is an equals sign with Shift.
  const shift = event.shiftKey && !(ctrl && code === 'Equal');
  if (ctrl !== (command.ctrl ?? false) || shift !== (command.shift ?? false) || event.altKey !== (command.alt ?? false)) return false;
  if (isBare(event) && (isTyping(event.target) || (event.code === 'Enter' && isPressed(event.target)))) return false;
  if (command.where === 'anywhere') return !(isTyping(event.target) && command.id.startsWith('history.'));
  const parts = command.where === 'marks' ? ['reader', 'highlights'] : [command.where];
  return event.target instanceof Element && event.target.closest(parts.map((part) => `[data-part="${part}"]`).join()) !== null;
}

/** It may be a letter of what is written. */
export function isBare(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.metaKey && !event.altKey && !/^F\d/.test(event.code);
}

/** Enter presses what has the focus. */
function isPressed(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, summary') !== null;
}

/** Fields have an undo of their own, and letters there are text. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select') !== null);
}
