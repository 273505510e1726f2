// What changes many times a second, at most so often: a job tells of each file, but nobody reads lists that fast.
import { useEffect, useRef, useState } from 'react';
import { on } from '../library';

const EVERY = 400; // ms

export function useSteady<Value>(value: Value): Value {
  const [steady, setSteady] = useState(value);
  const last = useRef(0);
  useEffect(() => {
    const wait = Math.max(0, last.current + EVERY - performance.now());
    const timer = setTimeout(() => {
      last.current = performance.now();
      setSteady(value);
    }, wait);
    return () => clearTimeout(timer);
  }, [value]);
  return steady;
}

/** Another number whenever such records have changed: at once for a single change, and so often for many. */
export function useChanges(record: string): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    let timer = 0;
    let last = -EVERY;
    const told = () => {
      timer = 0;
      last = performance.now();
      setCount((before) => before + 1);
    };
    const stop = on('changed', ({ records }) => {
      if (records.includes(record) && timer === 0) timer = window.setTimeout(told, Math.max(0, last + EVERY - performance.now()));
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [record]);
  return count;
}
