// How long a job will go on, from how fast it has been: nothing is said of what is over in two seconds.
import { useEffect, useRef, useState } from 'react';
import type { Job } from '../../preload/api';

/** In milliseconds. */
const WORTH_SAYING = 2000;
/** Less says too little of the rest. */
const LOOKED_AT = 400;

export interface Seen {
  at: number;
  done: number;
}

export interface TimeLeft {
  /** Whether it takes long enough to show how far it is. */
  isLong: boolean;
  /** Null until it can be said. */
  seconds: number | null;
}

const UNKNOWN: TimeLeft = { isLong: false, seconds: null };

export function timeLeft(first: Seen, now: Seen, total: number): TimeLeft {
  const passed = now.at - first.at;
  const done = now.done - first.done;
  if (passed < LOOKED_AT) return UNKNOWN;
  if (total === 0 || done <= 0) return { isLong: passed >= WORTH_SAYING, seconds: null };
  const left = (total - now.done) * (passed / done);
  const isLong = passed + left >= WORTH_SAYING;
  return { isLong, seconds: isLong ? Math.ceil(left / 1000) : null };
}

/** Once it was said to be long it stays so, for nothing may come and go. */
export function useTimeLeft(job: Job): TimeLeft {
  const first = useRef<Seen | null>(null);
  const [left, setLeft] = useState(UNKNOWN);
  const { state, done, total } = job;
  useEffect(() => {
    if (state !== 'running') return;
    const now = { at: performance.now(), done };
    // While files are counted, nothing is read yet.
    if (first.current === null || first.current.done === 0) first.current = { at: first.current?.at ?? now.at, done };
    const next = timeLeft(first.current, now, total);
    setLeft((before) => ({ isLong: before.isLong || next.isLong, seconds: next.seconds }));
  }, [state, done, total]);
  return left;
}

/** In steps that do not flicker: fives of seconds, then minutes. */
export function stepOf(seconds: number): { unit: 'seconds' | 'minutes'; count: number } {
  if (seconds < 60) return { unit: 'seconds', count: Math.max(5, Math.ceil(seconds / 5) * 5) };
  return { unit: 'minutes', count: Math.round(seconds / 60) };
}
