// How articles are set for reading: the choices there are, their bounds, and what they are at first.

/** `own` is a font that is installed on this machine, by its name. */
export const FACES = ['serif', 'sans', 'own'] as const;
export type Face = (typeof FACES)[number];

export interface Bounds {
  least: number;
  most: number;
  step: number;
}

/** `size` in pixels at the usual text size, `width` in letters to a line, `line` in sizes; `gap`, between paragraphs, and `letter` in sizes too. */
export const READING_BOUNDS = {
  size: { least: 12, most: 32, step: 1 },
  width: { least: 45, most: 90, step: 1 },
  line: { least: 1.2, most: 2.4, step: 0.1 },
  gap: { least: 0, most: 2.5, step: 0.05 },
  letter: { least: 0, most: 0.2, step: 0.01 },
} as const satisfies Record<string, Bounds>;
export type Measure = keyof typeof READING_BOUNDS;

export interface ReadingLook extends Record<Measure, number> {
  face: Face;
  /** The name of one's own font; kept while another face is chosen. */
  font: string;
  /** Highlights are real <mark> elements, which a screen reader tells of, instead of being painted over the text. */
  hasMarks: boolean;
}

export const READING: ReadingLook = { face: 'serif', font: '', size: 18, width: 66, line: 1.6, gap: 0.65, letter: 0, hasMarks: false };
