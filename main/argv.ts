// The files and folders that a command line names. Nothing else of it is obeyed here.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

export interface CommandLine {
  argv: readonly string[];
  /** Where relative paths begin. */
  folder: string;
  /** A packaged program is itself the first word; in development the folder of the app follows. */
  isPackaged: boolean;
}

export function pathsIn({ argv, folder, isPackaged }: CommandLine): string[] {
  const words = argv.slice(1).filter((word) => !word.startsWith('-'));
  const named = isPackaged ? words : words.slice(1);
  return [...new Set(named.map((word) => resolve(folder, word)))].filter((path) => existsSync(path));
}
