// A picture beside a word: one stroke weight, sizes in rem so that it grows with the text, never read aloud.
import type { LucideIcon } from 'lucide-react';
import styles from './icon.module.css';
import { classes } from './classes';

const STROKES = { small: 2, middle: 1.75, large: 1.5 };

interface IconProps {
  of: LucideIcon;
  size?: keyof typeof STROKES;
  className?: string | undefined;
}

export function Icon({ of: Picture, size = 'middle', className }: IconProps) {
  return <Picture className={classes(styles[size], className)} strokeWidth={STROKES[size]} aria-hidden="true" focusable="false" />;
}
