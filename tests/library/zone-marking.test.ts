// Lines said to be of another kind: whatever the zones were, every word stays in one, and nothing changes but what was marked.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesAround, marked, withParts } from '../../main/library/zone-marking';
import { understand } from '../../main/reader/understand';
import { MARKED_KINDS, type DraftZone, type MarkedKind, type ZoneKind } from '../../preload/records';

const LINES = [
  '', '  ', 'The bridge reopens on Monday', 'By Jane Doe', 'Comments', 'Olga, 12.05.2020 14:05', 'I do not think so.', 'Read also: Tram returns', '21:31 Tram returns',
  'Subscribe to our newsletter', '© 2020 The Ledger', 'Jane Doe is a writer for The Ledger.', '  The council decided on Monday that the bridge will be closed for the whole of the winter. ',
];
const article = fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 24 }).map((lines) => lines.join('\n'));
const act = fc.record({ from: fc.nat(400), length: fc.integer({ min: 1, max: 300 }), kind: fc.constantFrom(...MARKED_KINDS) });
const acts = fc.array(act, { minLength: 1, maxLength: 6 });

interface Act {
  from: number;
  length: number;
  kind: MarkedKind;
}

describe('lines marked as another kind', () => {
  it('lie in one zone and leave every other word in the kind that it was', () => {
    everywhere((text, before, after, { span, kind }) => {
      const was = kindsOf(text, before);
      expect(kindsOf(text, after)).toEqual(was.map(([at, old]) => [at, at >= span.start && at < span.end ? kind : old]));
    });
  });

  it('never make zones overlap, nor parts that lie in no zone of theirs', () => {
    everywhere((text, _, after) => {
      const wholes = after.filter(({ kind }) => !isPart(kind));
      expect(wholes.filter((zone, place) => zone.start < (wholes[place - 1]?.end ?? 0))).toEqual([]);
      expect(after.filter(({ start, end }) => text.slice(start, end).trim() === '')).toEqual([]);
      for (const part of after.filter(({ kind }) => isPart(kind))) {
        const holder = part.kind === 'comment' ? 'comments' : 'related';
        expect(wholes.some(({ kind, start, end }) => kind === holder && start <= part.start && part.end <= end)).toBe(true);
      }
    });
  });

  it('change nothing when marked so again', () => {
    everywhere((text, _, after, { span, kind }) => expect(marked(text, after, span, kind)).toEqual(after));
  });

  it('are what they were when each is marked back', () => {
    everywhere((text, before, after, { span }) => {
      const back = stretchesOf(text, before).filter(({ start, end }) => start < span.end && end > span.start)
        .reduce((zones, { start, end, kind }) => marked(text, zones, { start: Math.max(start, span.start), end: Math.min(end, span.end) }, kind), after);
      expect(kindsOf(text, back)).toEqual(kindsOf(text, before));
    });
  });

  it('join the zone of their kind beside them, and only that', () => {
    const text = 'One.\nTwo.\nThree.\nFour.';
    const zones: DraftZone[] = [{ kind: 'body', start: 0, end: 9 }, { kind: 'promo', start: 10, end: 16 }, { kind: 'comments', start: 17, end: 22 }];
    expect(marked(text, zones, { start: 10, end: 16 }, 'body')).toEqual([{ kind: 'body', start: 0, end: 16 }, { kind: 'comments', start: 17, end: 22 }]);
  });

  it('take parts with them, and a part that is cut keeps who wrote it', () => {
    const text = 'Body.\nComments\nAda\nFirst.\nSecond.';
    const detail = { name: 'Ada' };
    const zones: DraftZone[] = [{ kind: 'body', start: 0, end: 5 }, { kind: 'comments', start: 6, end: 33 }, { kind: 'comment', start: 15, end: 33, detail }];
    expect(marked(text, zones, { start: 6, end: 25 }, 'body')).toEqual([
      { kind: 'body', start: 0, end: 25 }, { kind: 'comments', start: 26, end: 33 }, { kind: 'comment', start: 26, end: 33, detail },
    ]);
  });

  it('are whole lines, wherever in them the span begins and ends', () => {
    expect(linesAround('One.\n  Two here. \nThree.', { start: 8, end: 9 })).toEqual({ start: 7, end: 16 });
    expect(linesAround('One.\nTwo.', { start: 1, end: 5 })).toEqual({ start: 0, end: 4 });
    expect(linesAround('One.\n\nTwo.', { start: 5, end: 5 })).toBeNull();
  });
});

describe('the parts of a zone', () => {
  const zones: DraftZone[] = [{ kind: 'comments', start: 0, end: 50 }, { kind: 'comment', start: 0, end: 20 }, { kind: 'comment', start: 21, end: 50 }];
  const found: DraftZone[] = [10, 20, 30].map((start) => ({ kind: 'comment', start, end: start + 9 }));

  it('take the place of those that were known', () => {
    expect(withParts(zones, { start: 0, end: 50 }, found)).toEqual([zones[0], ...found]);
  });

  it('do not, when they are fewer', () => {
    expect(withParts(zones, { start: 0, end: 50 }, found.slice(0, 1))).toEqual(zones);
    expect(withParts(zones, { start: 0, end: 50 }, [])).toEqual(zones);
  });
});

function everywhere(holds: (text: string, before: DraftZone[], after: DraftZone[], act: { span: { start: number; end: number }; kind: MarkedKind }) => void): void {
  fc.assert(fc.property(article, acts, (text, all: Act[]) => {
    let zones = understand(text, null).zones;
    for (const { from, length, kind } of all) {
      const start = from % text.length;
      const span = text === '' ? null : linesAround(text, { start, end: Math.min(text.length, start + length) });
      if (!span) continue;
      const after = marked(text, zones, span, kind);
      holds(text, zones, after, { span, kind });
      zones = after;
    }
  }), { numRuns: 300 });
}

function isPart(kind: ZoneKind): boolean {
  return kind === 'comment' || kind === 'related-item';
}

/** The kind of every character that is seen. */
function kindsOf(text: string, zones: readonly DraftZone[]): [number, ZoneKind][] {
  return [...text.matchAll(/\S/gu)].map(({ index }) => [index, zones.find((zone) => !isPart(zone.kind) && zone.start <= index && index < zone.end)?.kind ?? 'body']);
}

/** Runs of one kind. */
function stretchesOf(text: string, zones: readonly DraftZone[]): { start: number; end: number; kind: MarkedKind }[] {
  const runs: { start: number; end: number; kind: MarkedKind }[] = [];
  for (const [at, kind] of kindsOf(text, zones)) {
    const last = runs.at(-1);
    const known = MARKED_KINDS.find((one) => one === kind);
    if (last?.kind === kind) last.end = at + 1;
    else if (known) runs.push({ start: at, end: at + 1, kind: known });
  }
  return runs;
}
