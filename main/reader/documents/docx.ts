// A Word document (.docx): its words through mammoth, which knows Word's styles, and then as any page's. Pictures are left out.
import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { Failure } from '../../failure';
import { htmlToParsed } from '../html/parse';
import type { Parsed } from '../parsed';
import { headlineIn } from './headline';
import { hintsOf, type Properties } from './properties';
import { elementsOf } from './xml';
import { unpack } from './zip';

/** What mammoth reads of a document, its pictures and fonts not among it. */
const PARTS = /\.(?:xml|rels)$/iu;
const CORE = /^docprops\/core\.xml$/iu;
/** As every program names them, whatever it shows: Word's own styles that mammoth sets like any paragraph. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh", "p[style-name='Quote'] => blockquote > p:fresh", "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh", "p[style-name='Block Text'] => blockquote > p:fresh",
];
/** In bytes, unpacked: more is a document made to take long. */
const LARGEST_XML = 60 * 1024 * 1024;
/** The signs of a tag. In a comment they may stand as they like. */
const LESS = 0x3c;
const GREATER = 0x3e;
const MOST_TORN = 1000;
/** How an old Word file begins, and also a new one that is locked. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** Throws `empty`, `file-damaged`, `file-locked`, `file-unsafe` and `too-large`. */
export async function parseDocx(bytes: Uint8Array): Promise<Parsed> {
  assertOpen(bytes);
  const files = unpack(bytes, (name) => PARTS.test(name));
  const size = [...files.values()].reduce((sum, file) => sum + file.length, 0);
  if (size > LARGEST_XML) throw new Failure('too-large', 'Its words alone unfold to more than is read.', { size, limit: LARGEST_XML });
  for (const file of files.values()) assertTags(file);
  const core = [...files].find(([name]) => CORE.test(name))?.[1];
  const { said: { language }, ...parsed } = htmlToParsed(await htmlOf(files), { kind: 'document', encoding: 'utf-8' });
  const said = { ...language === undefined ? {} : { language }, zones: headlineIn(parsed.text, parsed.blocks) };
  return { ...parsed, said, hints: hintsOf(core ? propertiesIn(core) : {}, parsed.text) };
}

/** Mammoth unpacks by itself, and without limits: so it is given what was unpacked within them. */
async function htmlOf(files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const buffer = Buffer.from(zipSync(Object.fromEntries(files), { level: 0 }));
  try {
    const { value } = await mammoth.convertToHtml({ buffer }, { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false });
    return value;
  } catch (error) {
    throw new Failure('file-damaged', `mammoth cannot read it: ${String(error)}`);
  }
}

/** Mammoth's parser takes up each torn tag by itself, and all that follows with it: a few thousand in a small file took it a quarter of a minute. */
function assertTags(xml: Uint8Array): void {
  let torn = 0;
  let isOpen = false;
  for (const byte of xml) {
    if (byte === LESS && isOpen) torn += 1;
    if (byte === LESS) isOpen = true;
    else if (byte === GREATER) isOpen = false;
  }
  if (torn > MOST_TORN) throw new Failure('file-damaged', 'Many of its tags begin within others.');
}

function assertOpen(bytes: Uint8Array): void {
  if (!COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) return;
  const isLocked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  throw isLocked ? new Failure('file-locked', 'It is encrypted.') : new Failure('file-damaged', 'It is a Word file of before 2007 under a new name.');
}

function propertiesIn(core: Uint8Array): Properties {
  const elements = elementsOf(core);
  const textOf = (name: string) => elements.find((element) => element.name === name)?.text.trim();
  return { title: textOf('title'), author: textOf('creator'), written: textOf('modified') ?? textOf('created') };
}
