// What becomes of a file that is given to the reader: a text that holds together, a refusal with its reason, or a fault.
import type { Encoding, Read } from '../../preload/api';
import { Failure } from '../../main/failure';
import type { ReaderHost } from '../../main/host';

export type Verdict = { kind: 'read' } | { kind: 'refused'; code: string } | { kind: 'crash' | 'hang' } | { kind: 'wrong'; why: string };

const REFUSALS = ['unreadable', 'empty', 'not-text', 'too-large', 'unknown-format', 'file-damaged', 'file-locked', 'file-unsafe', 'only-pictures'];

export async function verdictOn(reader: ReaderHost, file: { name: string; bytes: Uint8Array; encoding?: Encoding }): Promise<Verdict> {
  const { name, bytes, encoding } = file;
  try {
    const answer = await reader.call('reader.parse', { name, bytes: Buffer.from(bytes).toString('base64'), ...encoding === undefined ? {} : { encoding } });
    const why = faultIn(answer as Read);
    return why === null ? { kind: 'read' } : { kind: 'wrong', why };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.code === 'reader-gone') return { kind: 'crash' };
    // A parser may itself refuse what is built to take long; a host that had to end the reader says so in other words.
    if (error.code === 'too-slow') return error.message === 'The file took too long to read.' ? { kind: 'hang' } : { kind: 'refused', code: 'too-slow' };
    return REFUSALS.includes(error.code) ? { kind: 'refused', code: error.code } : { kind: 'wrong', why: `${error.code}: ${error.message}` };
  }
}

/** Zones and blocks lie within the text, each block within one line and none over another. */
function faultIn({ draft }: Read): string | null {
  const { text, zones, blocks } = draft;
  if (text.trim() === '' || /\p{Surrogate}/u.test(text) || text.includes('\0')) return 'its text is none';
  if (zones.some(({ start, end }) => start < 0 || end > text.length || start >= end)) return 'a zone lies outside of the text';
  let at = 0;
  for (const { start, end, kind } of blocks) {
    if (start < at || end > text.length || start >= end || text.slice(start, end).includes('\n')) return `a ${kind} at ${start} to ${end} lies over another or over a line's end`;
    at = end;
  }
  return draft.title.trim() === '' ? 'it has no title' : null;
}
