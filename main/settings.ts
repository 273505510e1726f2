// The settings of this machine: one JSON file, written whole or not at all. What belongs to a library lives in the library.
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { z } from 'zod';
import { QUOTING } from '../preload/records';
import { FACES, READING, READING_BOUNDS, type Measure } from '../preload/reading';

const bounds = z.object({ x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive(), isMaximized: z.boolean() });
const folder = z.string().nullable();
const measure = (name: Measure) => z.number().min(READING_BOUNDS[name].least).max(READING_BOUNDS[name].most).catch(READING[name]);
const reading = z.object({
  face: z.enum(FACES).catch(READING.face),
  font: z.string().max(200).catch(READING.font),
  size: measure('size'), width: measure('width'), line: measure('line'), gap: measure('gap'), letter: measure('letter'),
  hasMarks: z.boolean().catch(READING.hasMarks),
});

function checkFor(language: Language) {
  return z.object({
    language: z.enum(['en', 'ru']).catch(language),
    theme: z.enum(['system', 'light', 'dark']).catch('system'),
    reading: reading.catch(READING),
    quoting: z.enum(QUOTING).catch('printed'),
    /** The library to open at start. */
    library: z.string().nullable().catch(null),
    /** Where each dialog was last, for Electron would begin in Downloads each time. */
    folders: z.object({ import: folder.catch(null), export: folder.catch(null), library: folder.catch(null) })
      .catch({ import: null, export: null, library: null }),
    window: bounds.nullable().catch(null),
  });
}

export type Language = 'en' | 'ru';
export type MachineSettings = z.infer<ReturnType<typeof checkFor>>;
export type Bounds = z.infer<typeof bounds>;

export interface SettingsFile {
  readonly now: MachineSettings;
  change(some: Partial<MachineSettings>): void;
}

/** A damaged file is kept beside the new one, and the settings begin anew. */
export function openSettings(path: string, language: Language): SettingsFile {
  const check = checkFor(language);
  let now = check.parse(stored(path) ?? {});
  return {
    get now() {
      return now;
    },
    change: (some) => {
      now = { ...now, ...some };
      try {
        write(path, `${JSON.stringify(now, null, 2)}\n`);
      } catch (error) {
        // They hold for as long as the program runs; a full disk must not keep a library from being opened, or the window from closing.
        console.error('The settings could not be written:', error);
      }
    },
  };
}

/** Russian for a Russian system, else English. */
export function languageOf(locales: readonly string[]): Language {
  return /^ru\b/i.test(locales[0] ?? '') ? 'ru' : 'en';
}

function stored(path: string): object | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return null; // not written yet
  }
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch (error) {
    console.error('The settings could not be read:', error);
  }
  const { dir, name, ext } = parse(path);
  renameSync(path, join(dir, `${name}.damaged${ext}`));
  return null;
}

/** A power cut leaves the old file or the new one, never half of one. */
function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.new`;
  const file = openSync(draft, 'w', 0o600);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(draft, path);
}
