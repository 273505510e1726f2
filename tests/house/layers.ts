// Who may import whom: the table, and what breaks it.
import { fileOf, importsOf, sourcesIn, type Source } from './sources';

const FOLDERS = ['main', 'preload', 'renderer'];

interface Layer {
  name: string;
  holds: RegExp;
  /** Layers whose values it may use; of `types`, their types alone. */
  values: readonly string[];
  types: readonly string[];
  packages: RegExp;
  isNode: boolean;
}

const NONE = /^$/;
const PARSERS = /^(iconv-lite|jschardet|cld3-asm|parse5|mdast|mdast-util-[a-z-]+|micromark-extension-[a-z-]+)$/;
const WINDOW = new RegExp(`^(${[
  'react', 'react-dom', 'lexical', '@lexical/[a-z-]+', 'react-aria-components', '@tanstack/react-virtual', 'lucide-react', 'react-resizable-panels',
  'i18next', 'react-i18next', '@fontsource-variable/[a-z-]+',
].join('|')})$`);

/** The first that holds a file is its layer. */
const LAYERS: readonly Layer[] = [
  { name: 'words', holds: /^resources\/words\//, values: [], types: [], packages: NONE, isNode: false },
  { name: 'bridge', holds: /^preload\/index\.ts$/, values: [], types: ['contract', 'constants'], packages: /^electron$/, isNode: false },
  { name: 'constants', holds: /^preload\/(records|answers|commands|paragraphs)\.ts$/, values: ['constants'], types: [], packages: NONE, isNode: false },
  { name: 'contract', holds: /^preload\//, values: ['constants'], types: [], packages: /^zod$/, isNode: false },
  // What main, library and reader share: the wire between them, and errors meant for people.
  { name: 'wire', holds: /^main\/(rpc|failure|turns)\.ts$/, values: ['wire', 'constants'], types: ['contract'], packages: /^zod$/, isNode: true },
  {
    name: 'database', holds: /^main\/library\/database\.ts$/,
    values: ['library', 'wire', 'contract', 'constants'], types: [], packages: /^better-sqlite3$/, isNode: true,
  },
  {
    name: 'library', holds: /^main\/library\//, values: ['library', 'database', 'wire', 'contract', 'constants', 'words'], types: ['reader'],
    packages: /^(minisearch|zod|uuidv7|any-ascii|yaml|diff|approx-string-match|mdast|mdast-util-[a-z-]+)$/, isNode: true,
  },
  { name: 'reader', holds: /^main\/reader\//, values: ['reader', 'wire', 'contract', 'constants'], types: [], packages: PARSERS, isNode: true },
  {
    name: 'main', holds: /^main\//, values: ['main', 'wire', 'contract', 'constants', 'words'], types: ['library', 'database', 'reader'],
    packages: /^(electron|zod)$/, isNode: true,
  },
  { name: 'renderer', holds: /^renderer\//, values: ['renderer', 'constants', 'words'], types: ['contract', 'bridge'], packages: WINDOW, isNode: false },
];

/** One sentence for each import that the table does not allow. */
export function breachesIn(top: string): string[] {
  const sources = sourcesIn(top, FOLDERS, ['.ts', '.tsx']);
  return sources.flatMap((source) => importsOf(source.text).flatMap((each) => breachOf(top, source, each) ?? []));
}

export function layerOf(path: string): Layer | null {
  return LAYERS.find((layer) => layer.holds.test(path)) ?? null;
}

function breachOf(top: string, source: Source, { from, isType }: { from: string; isType: boolean }): string | null {
  const layer = layerOf(source.path);
  if (layer === null) return `${source.path} belongs to no layer`;
  const wrong = `${source.path} (${layer.name}) may not import ${from}`;
  if (!from.startsWith('.')) return mayUsePackage(layer, from, isType) ? null : wrong;
  const target = fileOf(top, source.path, from);
  if (target === null) return `${source.path} imports ${from}, which is not there`;
  const other = layerOf(target);
  // A component's own stylesheet, the library's own migrations.
  if (other === layer) return null;
  if (other === null) return wrong;
  if (layer.values.includes(other.name) || (isType && layer.types.includes(other.name))) return null;
  return `${wrong}${layer.types.includes(other.name) ? ' but as types' : ''}`;
}

function mayUsePackage(layer: Layer, from: string, isType: boolean): boolean {
  if (from.startsWith('node:')) return layer.isNode;
  const name = from.startsWith('@') ? from.split('/').slice(0, 2).join('/') : from.split('/')[0] ?? '';
  // Types of the database travel within the library; the module itself is loaded in one file.
  if (isType && layer.name === 'library' && name === 'better-sqlite3') return true;
  return layer.packages.test(name);
}
