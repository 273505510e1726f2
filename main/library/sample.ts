// The sample library: five articles come through the reader like any other, then what an analyst would have made of them is put in.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ACTOR_KINDS, CLAIM_MODES, HIGHLIGHT_KINDS, STANCES, type Job, type SerializedCitation, type SerializedReference } from '../../preload/api';
import { addActor, addMention } from './actors';
import { addEvidence, insertClaim } from './claims';
import type { Connection } from './database';
import { addHighlight, editHighlights, getHighlight } from './highlights';
import { importAll, type Importing } from './imports';
import { addNote } from './notes';
import { attachTag } from './tags';

const place = z.strictObject({ file: z.string(), quote: z.string() });
const sampleCheck = z.strictObject({
  highlights: z.array(place.extend({ kind: z.enum(HIGHLIGHT_KINDS), comment: z.string(), tags: z.array(z.string()) })),
  actors: z.array(z.strictObject({ name: z.string(), kind: z.enum(ACTOR_KINDS), mentions: z.array(place) })),
  claims: z.array(z.strictObject({
    statement: z.string(),
    speaker: z.string().nullable(),
    mode: z.enum(CLAIM_MODES),
    evidence: z.array(z.strictObject({ highlight: z.int(), stance: z.enum(STANCES) })),
  })),
  note: z.strictObject({
    title: z.string(),
    paragraphs: z.array(z.union([
      z.string(),
      z.strictObject({ cite: z.int() }),
      z.strictObject({ text: z.string(), article: z.string(), after: z.string() }),
    ])),
  }),
});
export type Sample = z.output<typeof sampleCheck>;

/** @param within does an act as one step of the journal. */
export function startSample(around: Importing, folder: string, within: (act: () => null) => void): Job {
  return around.jobs.start('import', async (control) => {
    const sample = sampleCheck.parse(JSON.parse(readFileSync(join(folder, 'sample.json'), 'utf8')));
    await importAll(around, control, [folder]);
    within(() => fill(around.db, sample));
    return '';
  });
}

function fill(db: Connection, sample: Sample): null {
  const highlights = sample.highlights.map(({ file, quote, kind, comment, tags }) => {
    const { version, ...span } = find(db, file, quote);
    const { id } = addHighlight(db, version, span, kind);
    for (const tag of tags) attachTag(db, [id], tag);
    editHighlights(db, [id], { comment });
    return getHighlight(db, id);
  });
  const actors = new Map(sample.actors.map((actor) => [actor.name, fillActor(db, actor)]));
  for (const { statement, speaker, mode, evidence } of sample.claims) {
    const claim = insertClaim(db, { statement, mode, speaker: speaker === null ? null : at(actors.get(speaker)) });
    for (const { highlight, stance } of evidence) addEvidence(db, claim, at(highlights[highlight]).id, stance);
  }
  const children = sample.note.paragraphs.map((block) => {
    if (typeof block === 'string') return paragraph(text(block));
    if ('cite' in block) return citation(db, at(highlights[block.cite]));
    return paragraph(text(block.text), reference(db, block.article), text(block.after));
  });
  addNote(db, sample.note.title, JSON.stringify({ root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children } }));
  return null;
}

function fillActor(db: Connection, { name, kind, mentions }: Sample['actors'][number]): number {
  const [first, ...rest] = mentions.map(({ file, quote }) => find(db, file, quote));
  const { version, ...span } = at(first);
  const { actor } = addActor(db, version, span, { name, kind });
  for (const { version: other, ...passage } of rest) addMention(db, other, passage, actor);
  return actor;
}

function find(db: Connection, file: string, quote: string): { version: number; start: number; end: number } {
  const row = db.prepare('SELECT id, text FROM version WHERE file_name = ?').get(file) as { id: number; text: string } | undefined;
  const { id, text: words } = at(row);
  const start = words.indexOf(quote);
  if (start < 0) throw new Error(`the sample quotes words that are not in ${file}`);
  return { version: id, start, end: start + quote.length };
}

function text(words: string) {
  return { type: 'text', version: 1, text: words, format: 0, style: '', mode: 'normal', detail: 0 };
}

function paragraph(...children: object[]) {
  return { type: 'paragraph', version: 1, direction: null, format: '', indent: 0, textFormat: 0, textStyle: '', children };
}

function citation(db: Connection, { uuid, quote, kind, version }: { uuid: string; quote: string; kind: SerializedCitation['kind']; version: number }): SerializedCitation {
  const title = db.prepare('SELECT title FROM article JOIN version ON version.article = article.id WHERE version.id = ?').pluck().get(version) as string;
  return { type: 'citation', version: 1, highlight: uuid, quote, kind, title };
}

function reference(db: Connection, file: string): SerializedReference {
  const row = db.prepare('SELECT article.uuid, title FROM article JOIN version ON version.article = article.id WHERE file_name = ?').get(file) as
    { uuid: string; title: string } | undefined;
  const { uuid, title } = at(row);
  return { type: 'reference', version: 1, thing: 'article', uuid, text: title };
}

function at<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('the sample speaks of something that it does not hold');
  return thing;
}
