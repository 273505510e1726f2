// Ask the library, and ask again when a step touched what was asked for.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer, Arguments, Reads } from '../preload/api';
import { CallFailure, call, on } from './library';

export type Query<T> =
  | { state: 'asking'; answer: T | undefined }
  | { state: 'answered'; answer: T }
  | { state: 'failed'; answer: T | undefined; failure: CallFailure };

/**
 * The answer to a read, kept up to date. While it is asked anew, the last answer stays, so nothing jumps.
 * @param args `null` asks nothing.
 * @param also records whose changes matter besides the one that the call's name begins with.
 */
export function useQuery<Name extends keyof Reads>(name: Name, args: Arguments<Name> | null, also: readonly string[] = []): Query<Answer<Name>> {
  const [query, setQuery] = useState<Query<Answer<Name>>>({ state: 'asking', answer: undefined });
  const asked = JSON.stringify(args);
  const records = [recordOf(name), ...also].join();
  const asks = useRef({ latest: 0 });

  const ask = useCallback(async () => {
    const count = asks.current;
    const mine = ++count.latest;
    const current = JSON.parse(asked) as Arguments<Name> | null;
    if (current === null) return setQuery({ state: 'asking', answer: undefined });
    try {
      const answer = await call(name, current);
      if (mine === count.latest) setQuery({ state: 'answered', answer });
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      if (mine === count.latest) setQuery((last) => ({ state: 'failed', answer: last.answer, failure: error }));
    }
  }, [name, asked]);

  useEffect(() => {
    void ask();
    const count = asks.current;
    const wanted = new Set(records.split(','));
    const stopChanged = on('changed', (event) => {
      if (event.records.some((record) => wanted.has(record))) void ask();
    });
    const stopState = on('state', () => void ask());
    return () => {
      count.latest++;
      stopChanged();
      stopState();
    };
  }, [ask, records]);

  return query;
}

function recordOf(name: string): string {
  return name.slice(0, name.indexOf('.'));
}
