// Takes apart what is written as a letter with parts (MIME), of which a page saved as one file is one.
// Parts keep their bytes: what letters they are is found out later.

export interface Part {
  /** By lower-case name. */
  headers: ReadonlyMap<string, string>;
  /** As `text/html`. */
  type: string;
  charset: string | undefined;
  /** Decodes it: pictures are most of such a file, and nobody needs them. */
  bytes(): Uint8Array;
}

const DEEPEST = 6;
const MOST_PARTS = 5000;
const LONGEST_HEAD = 200_000;

/** The letter itself first, then its parts in order, those of parts too. */
export function partsOf(bytes: Uint8Array): Part[] {
  const parts: Part[] = [];
  // One sign a byte, so that nothing is lost.
  collect(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'), 0, parts);
  return parts;
}

function collect(source: string, depth: number, parts: Part[]): void {
  const end = /\r?\n\r?\n/u.exec(source.slice(0, LONGEST_HEAD));
  const head = end ? source.slice(0, end.index) : '';
  const body = end ? source.slice(end.index + end[0].length) : source;
  const headers = headersIn(head);
  const content = headers.get('content-type') ?? 'text/plain';
  const type = (content.split(';')[0] ?? '').trim().toLowerCase();
  const encoding = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase();
  parts.push({ headers, type, charset: parameterOf(content, 'charset'), bytes: () => decoded(body, encoding) });
  const boundary = parameterOf(content, 'boundary');
  if (!type.startsWith('multipart/') || !boundary || depth >= DEEPEST) return;
  for (const piece of piecesOf(body, boundary)) {
    if (parts.length >= MOST_PARTS) return;
    collect(piece, depth + 1, parts);
  }
}

function headersIn(head: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

function parameterOf(value: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'iu').exec(value);
  return found?.[1] ?? found?.[2];
}

/** Between the lines that begin with the boundary. */
function piecesOf(body: string, boundary: string): string[] {
  const mark = `--${boundary}`;
  const pieces: string[] = [];
  let from = -1;
  for (let at = nextMark(body, mark, 0); at >= 0; at = nextMark(body, mark, at + mark.length)) {
    if (from >= 0) pieces.push(body.slice(from, at));
    if (body.startsWith('--', at + mark.length)) return pieces;
    const line = body.indexOf('\n', at);
    from = line < 0 ? body.length : line + 1;
  }
  if (from >= 0 && from < body.length) pieces.push(body.slice(from));
  return pieces;
}

function nextMark(body: string, mark: string, from: number): number {
  for (let at = body.indexOf(mark, from); at >= 0; at = body.indexOf(mark, at + 1)) if (at === 0 || body[at - 1] === '\n') return at;
  return -1;
}

function decoded(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const joined = body.replace(/[ \t]+(?=\r?\n)/gu, '').replace(/=\r?\n/gu, '');
  return Buffer.from(joined.replace(/=([0-9A-Fa-f]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1');
}
