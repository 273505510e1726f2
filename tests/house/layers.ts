// Who may import whom: the table, and what breaks it.
import { fileOf, importsOf, sourcesIn, type Source } from './sources';

const FOLDERS = ['main', 'preload', 'renderer'];

interface Layer {
  name: string;
  holds: RegExp;
  /** Layers whose values it may use; of `types`, their types alone. */
  values: readonly string[];
  types: readonly string[];
  /** Each with the reason why it is worth carrying. A name that ends in `*` stands for a family. */
  packages: Readonly<Record<string, string>>;
  isNode: boolean;
}

const LIBRARY = {
  minisearch: 'finds words while one types: prefixes, typing errors, both scripts',
  zod: 'checks what comes over the border, and gives the types of it',
  uuidv7: 'ids that never collide and sort by time',
  'any-ascii': 'file names that every disk can hold, from any script',
  yaml: 'front matter of exported notes, quoted as YAML demands',
  diff: 'where each word of a text is in its next version',
  'approx-string-match': 'finds a quote whose words have changed a little',
  mdast: 'the types of a Markdown tree',
  'mdast-util-*': 'turns a Markdown tree into text that means the same everywhere',
};
const READER = {
  'iconv-lite': 'decodes the old encodings of Russian and Western pages',
  jschardet: 'guesses the encoding of a file that does not say it',
  'cld3-asm': 'tells the language of a text offline',
  'pdfjs-dist': 'says which letters stand where on a page of a PDF; its canvas is overridden by nothing in package.json, for nothing is drawn',
  mammoth: 'turns Word documents into pages, by their styles',
  fflate: 'packs for mammoth what was unpacked within limits',
  htmlparser2: 'takes a page apart, however badly it is written',
  linkedom: 'shows a page to Readability as a browser would',
  '@mozilla/readability': 'tells the article from what stands around it',
  'encoding-sniffer': 'finds where a page says how its letters are written, as browsers do',
  'postal-mime': 'opens letters',
  yaml: LIBRARY.yaml,
  mdast: LIBRARY.mdast,
  'mdast-util-*': 'takes Markdown apart',
  'micromark-extension-*': 'takes apart tables, tasks and footnotes in Markdown',
};
const WINDOW = {
  react: 'draws the window',
  'react-dom': 'draws the window',
  lexical: 'the editor of notes',
  '@lexical/*': 'the editor of notes',
  '@tanstack/react-virtual': 'draws only the rows of a long list that are seen',
  'lucide-react': 'icons',
  'react-resizable-panels': 'panes that can be dragged and sized by keyboard',
  i18next: 'words in the language of the user, with its plurals',
  'react-i18next': 'words in the language of the user, with its plurals',
  '@fontsource-variable/*': 'the fonts, from the disk',
};

/** The first that holds a file is its layer. */
const LAYERS: readonly Layer[] = [
  { name: 'words', holds: /^resources\/words\//, values: [], types: [], packages: {}, isNode: false },
  {
    name: 'bridge', holds: /^preload\/index\.ts$/, values: [], types: ['contract', 'constants'],
    packages: { electron: 'joins the sandboxed window to main' }, isNode: false,
  },
  { name: 'constants', holds: /^preload\/(records|answers|reading|corrections|drafts|edtf|imports|keeping|commands|paragraphs)\.ts$/, values: ['constants'], types: [], packages: {}, isNode: false },
  { name: 'contract', holds: /^preload\//, values: ['constants'], types: [], packages: { zod: LIBRARY.zod }, isNode: false },
  // What main, library and reader share: the wire between them, and errors meant for people.
  {
    name: 'wire', holds: /^main\/(rpc|failure|turns)\.ts$/, values: ['wire', 'constants'], types: ['contract'],
    packages: { zod: LIBRARY.zod }, isNode: true,
  },
  {
    name: 'database', holds: /^main\/library\/database\.ts$/, values: ['library', 'wire', 'contract', 'constants'], types: [],
    packages: { 'better-sqlite3': 'SQLite, in the process' }, isNode: true,
  },
  {
    name: 'library', holds: /^main\/library\//, values: ['library', 'database', 'wire', 'contract', 'constants', 'words'], types: ['reader'],
    packages: LIBRARY, isNode: true,
  },
  { name: 'reader', holds: /^main\/reader\//, values: ['reader', 'wire', 'contract', 'constants'], types: [], packages: READER, isNode: true },
  {
    name: 'main', holds: /^main\//, values: ['main', 'wire', 'contract', 'constants', 'words'], types: ['library', 'database', 'reader'],
    packages: { electron: 'the window and everything around it', zod: LIBRARY.zod }, isNode: true,
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

function breachOf(top: string, source: Source, { from: named, isType }: { from: string; isType: boolean }): string | null {
  const layer = layerOf(source.path);
  if (layer === null) return `${source.path} belongs to no layer`;
  // A pattern of files names a package by its folder.
  const from = named.replace(/^\/node_modules\//, '');
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
  return Object.keys(layer.packages).some((allowed) => (allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed));
}
