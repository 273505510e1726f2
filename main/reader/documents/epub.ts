// A book (.epub): its chapters in the order in which it is read, each a page of its own, put together.
import { posix } from 'node:path';
import type { TextBlock } from '../../../preload/records';
import { Failure } from '../../failure';
import { htmlToParsed } from '../html/parse';
import type { Parsed, Said } from '../parsed';
import { elementsOf, type XmlElement } from './xml';
import { unpack } from './zip';

const CONTAINER = 'META-INF/container.xml';
const ENCRYPTION = 'META-INF/encryption.xml';
const PARTS = /\.(?:opf|xml|xhtml|html?|htm)$/iu;
const PAGE = /^(?:application\/xhtml\+xml|text\/html|text\/x-oeb1-document)$/iu;

/** Throws `empty`, `file-damaged`, `file-locked`, `file-unsafe`, `too-large` and `too-slow`. */
export function parseEpub(bytes: Uint8Array): Parsed {
  const files = unpack(bytes, (name) => PARTS.test(name));
  const read = (name: string) => {
    const file = files.get(name);
    if (!file) throw new Failure('file-damaged', `The book lacks ${name}.`);
    return file;
  };
  const root = elementsOf(read(CONTAINER)).find(({ name, attributes }) => name === 'rootfile' && attributes.has('full-path'))?.attributes.get('full-path') ?? '';
  const contents = elementsOf(read(root));
  const chapters = chaptersIn(contents, posix.dirname(root));
  if (isLocked(files.get(ENCRYPTION), chapters)) throw new Failure('file-locked', 'Its chapters are encrypted.');
  const present = chapters.flatMap((chapter) => files.get(chapter) ?? []);
  if (present.length === 0) throw new Failure('file-damaged', 'None of its chapters is in it.');
  return { ...together(present), encoding: 'utf-8', said: saidIn(contents) };
}

/** Names of files, in the order of reading; the list of contents says nothing that the chapters do not. */
function chaptersIn(contents: readonly XmlElement[], folder: string): string[] {
  const items = contents.filter(({ name }) => name === 'item').map(({ attributes }) => attributes);
  const byId = new Map(items.map((attributes) => [attributes.get('id'), attributes]));
  const inOrder = contents.filter(({ name }) => name === 'itemref').map(({ attributes }) => byId.get(attributes.get('idref')));
  const chapters = inOrder.flatMap((attributes) => {
    const isContents = attributes?.get('properties')?.split(/\s+/u).includes('nav') ?? false;
    return attributes && PAGE.test(attributes.get('media-type') ?? '') && !isContents ? nameOf(attributes.get('href') ?? '', folder) : [];
  });
  return [...new Set(chapters)];
}

function nameOf(href: string, folder: string): string {
  const path = href.replace(/[#?].*$/su, '');
  return posix.join(folder, unescaped(path));
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A percent sign that is meant as one.
    return path;
  }
}

/** Fonts are often scrambled, which locks nothing. */
function isLocked(encryption: Uint8Array | undefined, chapters: readonly string[]): boolean {
  if (!encryption) return false;
  const locked = elementsOf(encryption).flatMap(({ name, attributes }) => (name === 'cipherreference' ? unescaped(attributes.get('uri') ?? '') : []));
  return locked.some((path) => chapters.includes(path));
}

function together(chapters: readonly Uint8Array[]): Pick<Parsed, 'text' | 'blocks'> {
  const texts: string[] = [];
  const blocks: TextBlock[] = [];
  let at = 0;
  for (const chapter of chapters) {
    const parsed = chapterOf(chapter);
    if (!parsed) continue;
    for (const block of parsed.blocks) blocks.push({ ...block, start: block.start + at, end: block.end + at });
    texts.push(parsed.text);
    at += parsed.text.length + 1;
  }
  if (texts.length === 0) throw new Failure('empty', 'None of its chapters has words.');
  return { text: texts.join('\n'), blocks };
}

/** Null for a page without words, as a cover is. */
function chapterOf(bytes: Uint8Array): Parsed | null {
  try {
    return htmlToParsed(new TextDecoder().decode(bytes), { kind: 'document', encoding: 'utf-8' });
  } catch (error) {
    if (error instanceof Failure && error.code === 'empty') return null;
    throw error;
  }
}

function saidIn(contents: readonly XmlElement[]): Said {
  const manifest = contents.findIndex(({ name }) => name === 'manifest');
  const metadata = contents.slice(0, manifest === -1 ? undefined : manifest);
  const all = (wanted: string) => metadata.flatMap(({ name, text }) => (name === wanted && text.trim() !== '' ? text.trim().replace(/\s+/gu, ' ') : []));
  const [title] = all('title');
  const byline = [...new Set(all('creator'))].join(', ');
  const [publisher] = all('publisher');
  const language = /^[a-z]{2,3}(?:-[a-z0-9]+)*$/iu.exec(all('language')[0] ?? '')?.[0];
  const date = /^(?:\d{4}-\d{2}-\d{2}|\d{4}-\d{2}|\d{4})(?=$|T)/u.exec(all('date')[0] ?? '')?.[0];
  return { ...title !== undefined && { title }, ...byline !== '' && { byline }, ...publisher !== undefined && { publisher }, ...language !== undefined && { language }, ...date !== undefined && { date } };
}
