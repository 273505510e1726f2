// How an export puts words that were corrected: as they are printed, with [sic] behind them, or as they should read.
import type { Quoting, Span } from '../../../preload/api';
import type { Connection } from '../database';
import { readingsOf, type Reading } from '../corrections';

/** The words of a span of one text, as the export puts them. */
export type Put = (span: Span) => string;

export interface Quoter {
  quoting: Quoting;
  /** @param version whose text it is */
  putOf(version: number, text: string): Put;
  /** What this text is put otherwise by; nothing where all is as printed. */
  readings(version: number): readonly Reading[];
  /** A passage quoted elsewhere; as it was quoted, if other words stand there now. */
  quote(version: number, span: Span, quoted: string): string;
}

export function quoterOf(db: Connection, quoting: Quoting): Quoter {
  const known = new Map<number, readonly Reading[]>();
  const text = db.prepare<[number], string>('SELECT text FROM version WHERE id = ?').pluck();
  const readings = (version: number) => {
    const found = known.get(version) ?? (quoting === 'printed' ? [] : readingsOf(db, version));
    known.set(version, found);
    return found;
  };
  const putOf = (version: number, whole: string): Put => (span) => put(whole, span, readings(version), quoting);
  return {
    quoting, putOf, readings,
    quote: (version, span, quoted) => {
      if (readings(version).length === 0) return quoted;
      const whole = text.get(version) ?? '';
      return whole.slice(span.start, span.end) === quoted ? putOf(version, whole)(span) : quoted;
    },
  };
}

/** A correction that the span cuts in two is left as it is printed. */
export function put(text: string, { start, end }: Span, readings: readonly Reading[], quoting: Quoting): string {
  if (quoting === 'printed') return text.slice(start, end);
  let words = '';
  let at = start;
  for (const reading of readings) {
    if (reading.start < at || reading.end > end) continue;
    const printed = text.slice(reading.start, reading.end);
    words += text.slice(at, reading.start) + (quoting === 'sic' ? `${printed} [sic]` : reading.replacement);
    at = reading.end;
  }
  return words + text.slice(at, end);
}
