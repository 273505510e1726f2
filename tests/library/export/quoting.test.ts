// Corrected words in an export: as printed, with [sic], or as they should read; in the text, in quotations, in notes and claims.
import { describe, expect, it } from 'vitest';
import { acceptCorrection } from '../../../main/library/corrections';
import { addClaim, addEvidence } from '../../../main/library/claims';
import { openDatabase } from '../../../main/library/database';
import { planOf } from '../../../main/library/export/plan';
import { put } from '../../../main/library/export/quoting';
import { addHighlight } from '../../../main/library/highlights';
import { addNote } from '../../../main/library/notes';
import { addText, incoming } from '../../../main/library/texts';
import type { Quoting } from '../../../preload/api';

const TEXT = 'The port opens\nTrade andeconomic ties grew.\nThe teh end.';
const READS = { printed: 'Trade andeconomic ties', sic: 'Trade andeconomic \\[sic] ties', corrected: 'Trade and economic ties' };

function spanOf(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function filesOf(quoting: Quoting): Map<string, string> {
  const db = openDatabase(':memory:');
  addText(db, incoming({
    fileName: 'a.txt', format: 'txt', blocks: [], url: null, encoding: 'utf-8', text: TEXT, title: 'The port opens', titleFrom: 'headline', byline: null, publisher: null, via: null, language: 'en',
    date: null, dateReason: null, zones: [{ kind: 'headline', start: 0, end: 14 }, { kind: 'body', start: 15, end: TEXT.length }],
  }));
  const highlight = addHighlight(db, 1, spanOf('Trade andeconomic ties'), 'quote');
  const claim = addClaim(db, 1, spanOf('ties grew'), { statement: 'Ties grew', speaker: null, mode: 'asserted' });
  addEvidence(db, claim.id, highlight.id, 'supports');
  const citation = { type: 'citation', version: 1, highlight: highlight.uuid, quote: highlight.quote, kind: 'quote', title: 'The port opens' };
  addNote(db, 'Note', JSON.stringify({ root: { type: 'root', version: 1, children: [citation] } }));
  acceptCorrection(db, 1, { ...spanOf('andeconomic'), replacement: 'and economic' });
  acceptCorrection(db, 1, { ...spanOf('teh'), replacement: 'the' });
  return new Map(planOf(db, 'en', 'today', quoting).map((file) => [file.path, file.content()]));
}

describe.each(['printed', 'sic', 'corrected'] as const)('an export that puts words as %s', (quoting) => {
  it('does so in the text, in quotations, notes and claims', () => {
    const files = filesOf(quoting);
    const article = files.get('Articles/The port opens.md') ?? '';
    expect(article).toContain(`> ${READS[quoting]}`);
    expect(article).toContain(`${READS[quoting]} grew.`);
    expect(files.get('Notes/Note.md')).toContain(`> ${READS[quoting]}`);
    expect(files.get('Claims.md')).toContain(READS[quoting]);
  });

  it('says what it put otherwise', () => {
    const article = filesOf(quoting).get('Articles/The port opens.md') ?? '';
    const section = '## Corrections\n\n- “andeconomic” reads “and economic”, ¶1\n- “teh” reads “the”, ¶2';
    if (quoting === 'printed') expect(article).not.toContain('Corrections');
    else expect(article).toContain(section);
  });
});

it('a correction that a quotation cuts in two is left as it is printed', () => {
  const readings = [{ ...spanOf('andeconomic'), replacement: 'and economic' }];
  expect(put(TEXT, spanOf('economic ties'), readings, 'corrected')).toBe('economic ties');
});
