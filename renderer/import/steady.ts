// A value that changes many times a second, at most so often: a job tells of each file, but nobody reads lists that fast.
import { useEffect, useRef, useState } from 'react';

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
