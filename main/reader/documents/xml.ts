// The elements of a small XML file, one after the other. Nothing is fetched, and entities that the file itself defines are left as they stand.
import { Parser } from 'htmlparser2';
import { Failure } from '../../failure';

export interface XmlElement {
  /** Without its prefix, in small letters. */
  name: string;
  /** Names without their prefixes too. */
  attributes: ReadonlyMap<string, string>;
  /** What stands in it, what its own elements hold not included. */
  text: string;
}

/** In bytes. They say where a document's parts are, and are small. */
const LARGEST = 5 * 1024 * 1024;
const DEEPEST = 200;

/** In the order in which they begin. Throws `file-damaged`. */
export function elementsOf(bytes: Uint8Array): XmlElement[] {
  if (bytes.length > LARGEST) throw new Failure('file-damaged', 'A list of its parts is larger than any document needs.');
  const elements: XmlElement[] = [];
  const open: XmlElement[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const element = { name: localName(name), attributes: new Map(Object.entries(attributes).map(([key, value]) => [localName(key), value])), text: '' };
      elements.push(element);
      open.push(element);
      if (open.length > DEEPEST) throw new Failure('file-damaged', 'Its elements lie too deep in each other.');
    },
    ontext: (text) => {
      const element = open.at(-1);
      if (element) element.text += text;
    },
    onclosetag: () => void open.pop(),
  }, { xmlMode: true });
  parser.end(decoded(bytes));
  return elements;
}

/** XML is UTF-8 unless a mark says UTF-16, or the file names another encoding. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}
