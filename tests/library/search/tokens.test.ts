// Words and their places.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../main/library/search/fold';
import { tokens } from '../../../main/library/search/tokens';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.array(fc.constantFrom(...'Kazakhstan’s Касым-Жомарт 67 \n — “ ” 𝔘𝔫 東京 l’Iran 👩‍👩‍👧 e\u0301 \ud800 ไทย ½'.split(' '), ' '), { maxLength: 20 })
    .map((parts) => parts.join('')),
);

const wordsOf = (line: string) => [...tokens(line)].map(({ start, end }) => line.slice(start, end));

describe('the words of a text', () => {
  it('stand where they say, in order, and fold to their keys', () => {
    fc.assert(fc.property(text, (line) => {
      let last = 0;
      for (const { token, start, end } of tokens(line)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(token).toBe(fold(line.slice(start, end)));
        expect(token).not.toBe('');
        last = end;
      }
      expect(last).toBeLessThanOrEqual(line.length);
    }), { numRuns: 2000 });
  });

  it('miss no letter and no digit', () => {
    fc.assert(fc.property(text, (line) => {
      const left = [...tokens(line)].reduceRight((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), line);
      expect(left).not.toMatch(/[\p{L}\p{N}]/u);
    }), { numRuns: 2000 });
  });

  it('are parted by hyphens, and not by apostrophes', () => {
    expect(wordsOf('Kassym-Jomart O’Brien don\'t Kazakhstan’s “said” pin_code 1,200.5'))
      .toEqual(['Kassym', 'Jomart', 'O’Brien', 'don\'t', 'Kazakhstan’s', 'said', 'pin', 'code', '1', '200', '5']);
  });

  it('leave the French article aside', () => {
    expect(wordsOf('l’Iran, d\'Ivoire, qu’Astana; L’a')).toEqual(['l', 'Iran', 'd', 'Ivoire', 'qu', 'Astana', 'L’a']);
  });

  it('are single characters where a script has no spaces', () => {
    expect(wordsOf('東京ABC 대한')).toEqual(['東', '京', 'ABC', '대', '한']);
  });
});
