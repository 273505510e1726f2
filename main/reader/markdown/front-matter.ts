// The YAML that notes carry on top: who, what and when. Every value is read as a text, no alias is followed, and what is no map stays part of the text.
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

export type FrontMatter = ReadonlyMap<string, readonly string[]>;

const LONGEST = 64 * 1024;
const MOST_VALUES = 50;
const LONGEST_VALUE = 2000;

/** `rest` begins behind it; all of the text where there is none. */
export function splitFrontMatter(text: string): { fields: FrontMatter; rest: string } {
  const found = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u.exec(text.slice(0, LONGEST));
  const fields = found ? fieldsIn(found[1] ?? '') : null;
  return found && fields ? { fields, rest: text.slice(found[0].length) } : { fields: new Map(), rest: text };
}

/** Null where it is no map. Keys are in lower case. */
function fieldsIn(yaml: string): FrontMatter | null {
  const document = parseDocument(yaml, { schema: 'failsafe', strict: false, uniqueKeys: false, logLevel: 'silent', merge: false });
  if (document.errors.length > 0) return null;
  const { contents } = document;
  if (contents === null) return new Map();
  if (!isMap(contents)) return null;
  const fields = new Map<string, readonly string[]>();
  for (const { key, value } of contents.items) {
    const name = textOf(key)?.toLowerCase();
    const values = (isSeq(value) ? value.items.slice(0, MOST_VALUES) : [value]).flatMap((one) => textOf(one) ?? []);
    if (name !== undefined && values.length > 0 && !fields.has(name)) fields.set(name, values);
  }
  return fields;
}

function textOf(node: unknown): string | null {
  if (!isScalar(node) || typeof node.value !== 'string') return null;
  const text = node.value.trim();
  return text === '' || text.length > LONGEST_VALUE || /^(?:null|~)$/u.test(text) ? null : text;
}
