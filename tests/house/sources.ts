// The project's own source files as text, and what each imports: found here by hand, because a tool that reads nothing also finds no breach.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';

export const root = resolve(__dirname, '..', '..');

export interface Source {
  /** From the root, with slashes: `main/library/database.ts`. */
  path: string;
  text: string;
}

export interface Import {
  /** As written. */
  from: string;
  /** Types only: nothing of it is left at run time. */
  isType: boolean;
}

/** Every file below the folders whose name ends with one of the endings, in the order of their paths. */
export function sourcesIn(top: string, folders: readonly string[], endings: readonly string[]): Source[] {
  return folders.flatMap((folder) => filesBelow(join(top, folder)))
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => ({ path: relative(top, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]));
}

// A statement begins a line, or follows one on the same line: the word `import` within a string is none.
const STATEMENT = /(?:^|;)[ \t]*(import|export)\b(\s+type\b)?([^'"`;()=]*?)\bfrom\s*(['"])([^'"\n]+)\4/gm;
const BARE = /(?:^|;)[ \t]*import\s*(['"])([^'"\n]+)\1/gm;
const GLOB = /\bimport\.meta\.glob(?:<[^>]*>)?\(\s*(['"])([^'"\n]+)\1/g;
const CALL = /(?<![.\w$])(?:import|require)\s*\(\s*([^)]*?)\s*\)/g;

/** What a module imports. An import whose name is worked out at run time is given as written: no rule allows it. */
export function importsOf(text: string): Import[] {
  const code = withoutComments(text);
  const statements = [...code.matchAll(STATEMENT)].map((match) => ({ from: match[5] ?? '', isType: match[2] !== undefined || namesOnlyTypes(match[3] ?? '') }));
  const bare = [...code.matchAll(BARE)].map((match) => ({ from: match[2] ?? '', isType: false }));
  const calls = [...code.matchAll(CALL)].map((match) => ({ from: (match[1] ?? '').replace(/^(['"`])([^'"`$]*)\1$/, '$2'), isType: false }));
  const globs = [...code.matchAll(GLOB)].map((match) => ({ from: match[2] ?? '', isType: false }));
  return [...statements, ...bare, ...calls, ...globs];
}

/** `{ type A, type B }`, and nothing beside it. */
function namesOnlyTypes(clause: string): boolean {
  const names = /^\s*\{([^}]*)\}\s*$/.exec(clause)?.[1]?.split(',').map((name) => name.trim()).filter((name) => name !== '') ?? [];
  return names.length > 0 && names.every((name) => name.startsWith('type '));
}

/** Comments may speak of imports; strings are kept whole, so that a `//` within one is no comment. */
function withoutComments(text: string): string {
  const string = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/;
  const stringOrComment = new RegExp(`(${string.source})|/\\*[\\s\\S]*?\\*/|//[^\\n]*`, 'g');
  return text.replace(stringOrComment, (_whole, kept: string | undefined) => kept ?? ' ');
}

/** The file that a relative import means, from the root; null if there is none. A pattern of files is given as a pattern. */
export function fileOf(top: string, importer: string, from: string): string | null {
  const target = posix.join(dirname(importer), from.replace(/\?\w+$/, ''));
  if (target.includes('*')) return target;
  const candidates = [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`, `${target}/index.tsx`];
  return candidates.find((path) => statSync(join(top, path), { throwIfNoEntry: false })?.isFile()) ?? null;
}
