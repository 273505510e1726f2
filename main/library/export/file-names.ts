// File names that every system and every reader of Markdown folders can hold, made from any title. Pure.

/** In UTF-8, with the extension: room for a synchroniser's own additions below the usual limit of 255. */
const MAX_BYTES = 120;
// Windows' forbidden characters, and those that break links in Obsidian and in Markdown.
const FORBIDDEN = /[<>:"/\\|?*[\]#^%]/g;
// Controls, halves of pairs, and what has no width or turns the direction of the letters around it.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0\uFE00-\uFE0F]/gu;
const RESERVED = /^(?:con|prn|aux|nul|clock\$|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/** Gives each title a name of its own within one folder; `taken` compares as file systems that ignore case do. */
export class FileNames {
  readonly #taken = new Map<string, number>();
  readonly #extension: string;
  readonly #untitled: string;

  constructor(extension: string, untitled: string) {
    this.#extension = extension;
    this.#untitled = untitled;
  }

  nameFor(title: string): string {
    const base = baseOf(title, this.#untitled);
    const first = cut(base, this.#extension);
    const key = keyOf(first);
    let count = this.#taken.get(key) ?? 0;
    let name = first;
    while (this.#taken.has(keyOf(name))) {
      count = Math.max(2, count + 1);
      name = cut(base, ` ${count}${this.#extension}`);
    }
    this.#taken.set(key, count);
    if (name !== first) this.#taken.set(keyOf(name), 0);
    return name;
  }
}

function baseOf(title: string, untitled: string): string {
  const plain = title.replace(/\s/g, ' ').replace(UNSEEN, '').normalize('NFC').replace(FORBIDDEN, ' ').replace(/[\s\p{Z}]+/gu, ' ');
  const trimmed = withoutEdges(plain);
  const base = trimmed === '' ? untitled : trimmed;
  return RESERVED.test(base) ? `_${base}` : base;
}

/** Windows drops dots and spaces at the end; a dot at the start hides a file, and a dash there reads as an option. */
function withoutEdges(name: string): string {
  return name.replace(/^[\s.~-]+|[\s.]+$/g, '');
}

function cut(base: string, ending: string): string {
  const room = MAX_BYTES - Buffer.byteLength(ending);
  let bytes = 0;
  let length = 0;
  for (const character of base) {
    bytes += Buffer.byteLength(character);
    if (bytes > room) return base.slice(0, length).replace(/[\s.]+$/, '') + ending;
    length += character.length;
  }
  return base + ending;
}

function keyOf(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
}
