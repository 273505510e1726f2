// What the window remembers past its own end: a crash, a hang, the next start. A store that is full or damaged only loses the memory.

const SOON = 200;
const pending = new Map<string, unknown>();
let timer = 0;

/** null when nothing, or nothing readable, is kept. */
export function recall(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null; // not ours, or cut off
  }
}

export function remember(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    localStorage.removeItem(key); // better forgotten than wrong
  }
}

/** For what changes many times a second: written together, a fifth of a second later, or as the page ends. */
export function rememberSoon(key: string, value: unknown): void {
  if (pending.size === 0) timer = window.setTimeout(write, SOON);
  pending.set(key, value);
}

/** A field of something that was read from outside. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
}

export function numberOf(value: unknown, name: string): number | null {
  const found = fieldOf(value, name);
  return typeof found === 'number' && Number.isFinite(found) ? found : null;
}

function write(): void {
  clearTimeout(timer);
  for (const [key, value] of pending) remember(key, value);
  pending.clear();
}

if (typeof window !== 'undefined') window.addEventListener('pagehide', write);
