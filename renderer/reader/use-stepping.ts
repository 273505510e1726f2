// From highlight to highlight by keys. Keys pressed before the library has said which there are wait for its answer.
import { useLayoutEffect, useRef } from 'react';
import type { Highlight } from '../../preload/api';
import { useCommand } from '../commands';
import { placeAfter, type Step } from './steps';

export interface Stepped {
  highlight: Highlight;
  place: number;
}

interface SteppingProps {
  highlights: readonly Highlight[];
  isKnown: boolean;
  selected: Highlight | null;
  /** Where the first step begins when none is selected. */
  from: number;
  come: (stepped: Stepped) => void;
  /** A key was pressed, and there is no highlight to go to. */
  none: () => void;
}

export function useStepping({ highlights, isKnown, selected, from, come, none }: SteppingProps): void {
  const waiting = useRef<Step[]>([]);
  const go = (steps: readonly Step[]) => {
    const place = placeAfter(highlights, { known: selected ? highlights.indexOf(selected) : -1, from }, steps);
    const highlight = highlights[place];
    if (highlight) come({ highlight, place });
    else none();
  };
  const press = (step: Step) => {
    if (isKnown) go([step]);
    else waiting.current.push(step);
  };
  useLayoutEffect(() => {
    if (!isKnown || waiting.current.length === 0) return;
    const steps = waiting.current;
    waiting.current = [];
    go(steps);
  });
  useCommand('highlight.next', () => press(1));
  useCommand('highlight.previous', () => press(-1));
}
