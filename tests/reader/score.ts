// How much of what a careful reader finds in an article the reader finds too, field by field.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { draftOf } from '../../main/reader/draft';
import type { Draft, DraftZone } from '../../preload/records';

const Answers = z.strictObject({
  title: z.string(), titleFrom: z.enum(['headline', 'lead']), language: z.string(), byline: z.string().nullable(), publisher: z.string().nullable(),
  via: z.string().nullable(), date: z.string().nullable(), comments: z.int(), related: z.int(),
  zones: z.array(z.strictObject({ kind: z.string(), begins: z.string(), ends: z.string() })),
});
type Answers = z.output<typeof Answers>;

export const FIELDS = ['title', 'titleFrom', 'language', 'byline', 'publisher', 'via', 'date', 'comments', 'related', 'zones', 'characters'] as const;
export type Field = (typeof FIELDS)[number];

/** Shares from 0 to 1: of articles, but `characters` of the text in the zone a careful reader puts it into. */
export type Score = Record<Field, number>;

export interface Scored {
  name: string;
  /** What was found instead, by field. Empty where all is right. */
  wrong: Partial<Record<Field, unknown>>;
  score: Score;
}

export async function scoresOf(folder: string): Promise<Scored[]> {
  const names = readdirSync(folder).filter((file) => file.endsWith('.txt')).map((file) => file.slice(0, -4)).sort();
  return Promise.all(names.map(async (name) => {
    const draft = await draftOf(readFileSync(join(folder, `${name}.txt`)), `${name}.txt`);
    return { name, ...scoreOf(draft, Answers.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')))) };
  }));
}

export function meanOf(scored: readonly Scored[]): Score {
  const mean = (field: Field) => scored.reduce((sum, { score }) => sum + score[field], 0) / scored.length;
  return Object.fromEntries(FIELDS.map((field) => [field, mean(field)])) as Score;
}

function scoreOf(draft: Draft, answers: Answers): Pick<Scored, 'wrong' | 'score'> {
  const { text } = draft;
  const wanted = placesOf(text, answers.zones);
  const found = draft.zones.filter(({ kind }) => kind !== 'comment' && kind !== 'related-item');
  const countOf = (wantedKind: string) => draft.zones.filter(({ kind }) => kind === wantedKind).length;
  const told: Record<Field, unknown> = { ...draft, comments: countOf('comment'), related: countOf('related-item'), zones: shownOf(text, found), characters: 0 };
  const asked: Record<Field, unknown> = { ...answers, zones: shownOf(text, wanted), characters: 0 };
  const isRight = (field: Field) => JSON.stringify(told[field]) === JSON.stringify(asked[field]);
  const wrong = Object.fromEntries(FIELDS.filter((field) => !isRight(field)).map((field) => [field, told[field]]));
  const score = Object.fromEntries(FIELDS.map((field) => [field, isRight(field) ? 1 : 0])) as Score;
  return { wrong, score: { ...score, characters: shareOfCharacters(text, wanted, found) } };
}

/** By the words they begin and end with, looked for in their order. */
function placesOf(text: string, zones: Answers['zones']): { kind: string; start: number; end: number }[] {
  let at = 0;
  return zones.map(({ kind, begins, ends }) => {
    const start = text.indexOf(begins, at);
    const end = text.indexOf(ends, start) + ends.length;
    if (start < 0 || end < start) throw new Error(`No ${kind} from "${begins}" to "${ends}".`);
    at = end;
    return { kind, start, end };
  });
}

/** Without the blanks at their edges. */
function shownOf(text: string, zones: readonly { kind: string; start: number; end: number }[]): string[] {
  return zones.map(({ kind, start, end }) => {
    const words = text.slice(start, end).trim().replace(/\s+/gu, ' ');
    return words.length > 60 ? `${kind}: ${words.slice(0, 30)} … ${words.slice(-30)}` : `${kind}: ${words}`;
  });
}

function shareOfCharacters(text: string, wanted: readonly { kind: string; start: number; end: number }[], found: readonly DraftZone[]): number {
  const kindAt = (zones: readonly { kind: string; start: number; end: number }[], at: number) => zones.find(({ start, end }) => start <= at && at < end)?.kind;
  const places = [...text.matchAll(/\S/gu)].map(({ index }) => index);
  return places.filter((at) => kindAt(wanted, at) === kindAt(found, at)).length / places.length;
}
