// What an analyst does, act by act and by chance: every write that makes, changes, takes away or brings back a record. Ids come from what the library answered before.
import { CLAIM_MODES, HIGHLIGHT_KINDS, MARKED_KINDS, STANCES, type TrashKind, type Writes } from '../../preload/api';
import { between, oneOf, type Random } from './random';
import { FIXTURES, textOf } from './texts';

export type Verb = keyof typeof MAKERS & keyof Writes;

export interface Act {
  name: Verb;
  args: object;
}

type Kind = 'highlight' | 'tag' | 'mention' | 'actor' | 'claim' | 'evidence' | 'note' | 'correction';

/** Ids that were seen in answers. Some may be gone by now: a refusal is an answer too. */
export class Known {
  readonly #ids = new Map<Kind, number[]>();
  #trashed: { kind: TrashKind; id: number } = { kind: 'note', id: 1 };

  learn(name: Verb, answer: unknown): void {
    const { record } = answer as { record: Record<string, unknown> };
    if (name === 'highlight.trash' && Array.isArray(record) && typeof record[0] === 'number') this.#trashed = { kind: 'highlight', id: record[0] };
    const id = record['id'];
    if (typeof id !== 'number') return;
    const [kind] = name.split('.');
    if (name === 'actor.add' || name === 'actor.mention') this.#add('mention', id);
    else if (name === 'evidence.add') this.#add('claim', id);
    else if (!OF_NO_RECORD.has(name)) this.#add(kind as Kind, id);
    if (name.endsWith('.trash') && isTrashKind(kind)) this.#trashed = { kind, id };
    if (typeof record['actor'] === 'number') this.#add('actor', record['actor']);
    for (const { tag } of listOf(record['tags'])) if (typeof tag === 'number') this.#add('tag', tag);
    for (const { id: evidence } of listOf(record['evidence'])) if (typeof evidence === 'number') this.#add('evidence', evidence);
  }

  /** One of the last ten, or 1 when none is known. */
  some(kind: Kind, random: Random): number {
    const ids = this.#ids.get(kind)?.slice(-10) ?? [];
    return ids.length === 0 ? 1 : oneOf(random, ids);
  }

  last(kind: Kind): number {
    return this.#ids.get(kind)?.at(-1) ?? 1;
  }

  /** What went to the trash last. */
  trashed(): { kind: TrashKind; id: number } {
    return this.#trashed;
  }

  #add(kind: Kind, id: number): void {
    this.#ids.set(kind, [...(this.#ids.get(kind) ?? []).filter((one) => one !== id).slice(-20), id]);
  }
}

/** Their answers' ids are those of steps, of articles, or of what came back from the trash. */
const OF_NO_RECORD: ReadonlySet<Verb> = new Set<Verb>(['history.undo', 'history.redo', 'article.edit', 'article.decode', 'article.trash', 'trash.restore']);

function isTrashKind(kind: string | undefined): kind is 'mention' | 'claim' | 'note' | 'tag' {
  return kind === 'mention' || kind === 'claim' || kind === 'note' || kind === 'tag';
}

function listOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value as Record<string, unknown>[] : [];
}

const LENGTHS = FIXTURES.map((name) => textOf(name).length);

function passage(random: Random) {
  const version = between(random, 1, 2);
  const start = between(random, 20, (LENGTHS[version - 1] ?? 0) - 60);
  return { version, start, end: start + between(random, 5, 40) };
}

function words(random: Random): string {
  return Array.from({ length: between(random, 1, 60) }, () => oneOf(random, ['ferry', 'паром', 'Ostrel', 'said', 'denies', '😀', '"twice"', '12.5'])).join(' ');
}

function state(random: Random): string {
  const paragraphs = Array.from({ length: between(random, 1, 12) }, () => ({ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text: words(random) }] }));
  return JSON.stringify({ root: { type: 'root', version: 1, children: paragraphs } });
}

const MAKERS = {
  'article.edit': (random) => ({ ids: [between(random, 1, 2)], title: words(random).slice(0, 80), publisher: oneOf(random, ['Lake Post', 'Паром', null]) }),
  'article.decode': (random) => ({ id: 3, encoding: oneOf(random, ['koi8-r', 'windows-1251', 'utf-8'] as const) }),
  'article.trash': () => ({ ids: [3] }),
  'highlight.add': (random) => ({ ...passage(random), kind: oneOf(random, HIGHLIGHT_KINDS) }),
  'highlight.edit': (random, known) => ({ ids: [known.some('highlight', random)], comment: words(random) }),
  'highlight.resize': (random, known) => ({ id: known.some('highlight', random), ...passage(random) }),
  'highlight.trash': (random, known) => ({ ids: [known.some('highlight', random)] }),
  'tag.attach': (random, known) => ({ highlights: [known.some('highlight', random)], tag: `tag ${between(random, 1, 30)}` }),
  'tag.detach': (_random, known) => ({ highlights: [known.last('highlight')], tag: known.last('tag') }),
  'tag.rename': (random, known) => ({ id: known.some('tag', random), name: `tag ${between(random, 1, 60)}` }),
  'tag.pin': (random, known) => ({ tag: known.some('tag', random), pin: oneOf(random, [1, 2, 9, null]) }),
  'tag.trash': (random, known) => ({ id: known.some('tag', random) }),
  'actor.mention': (random, known) => ({ ...passage(random), actor: known.some('actor', random) }),
  'actor.add': (random) => ({ ...passage(random), name: words(random).slice(0, 60), kind: 'person' }),
  'actor.merge': (random, known) => ({ into: known.some('actor', random), ids: [known.last('actor')] }),
  'mention.trash': (random, known) => ({ id: known.some('mention', random) }),
  'claim.add': (random) => ({ ...passage(random), statement: words(random).slice(0, 200), speaker: null, mode: oneOf(random, CLAIM_MODES) }),
  'claim.edit': (random, known) => ({ id: known.some('claim', random), statement: words(random).slice(0, 200) }),
  'claim.trash': (random, known) => ({ id: known.some('claim', random) }),
  'evidence.add': (random, known) => ({ claim: known.some('claim', random), highlight: known.some('highlight', random), stance: oneOf(random, STANCES) }),
  'evidence.edit': (random, known) => ({ id: known.some('evidence', random), stance: oneOf(random, STANCES) }),
  'evidence.trash': (random, known) => ({ id: known.some('evidence', random) }),
  'zone.mark': (random) => ({ ...passage(random), kind: oneOf(random, MARKED_KINDS) }),
  'correction.accept': (random) => ({ ...passage(random), replacement: words(random).slice(0, 100) }),
  'correction.refuse': (random) => ({ ...passage(random), replacement: words(random).slice(0, 100) }),
  'correction.trash': (random, known) => ({ id: known.some('correction', random) }),
  'note.add': (random) => ({ title: words(random).slice(0, 80), state: state(random) }),
  'note.save': (random, known) => ({ id: known.some('note', random), title: words(random).slice(0, 80), state: state(random) }),
  'note.trash': (random, known) => ({ id: known.some('note', random) }),
  'trash.restore': (_random, known) => known.trashed(),
  'history.undo': () => ({}),
  'history.redo': () => ({}),
} satisfies { [Name in keyof Writes]?: (random: Random, known: Known) => object };

/** What is no act by chance, and why. */
const ELSEWHERE = {
  'history.jump': 'its argument is a step, and those of an import bear other numbers in each library: jump.fault.ts',
  'repair.accept': 'only a newer text of an article brings repairs',
  'repair.place': 'as repair.accept',
  'repair.drop': 'as repair.accept',
  'staged.edit': 'what waits in a preview is no step: previews.fault.ts',
  'staged.choose': 'as staged.edit',
  'staged.decode': 'as staged.edit',
  'import.run': 'as staged.edit',
  'import.discard': 'as staged.edit',
  'import.restore': 'as staged.edit',
  'import.retry': 'as staged.edit',
  'import.paste': 'as staged.edit',
  'backup.start': 'it changes nothing in the library: making.fault.ts and backup-kills.fault.ts',
  'check.start': 'it changes nothing in the library',
  'job.cancel': 'it changes nothing in the library',
} as const;

/** A write that is neither an act nor tried elsewhere does not compile. */
type Forgotten = Exclude<keyof Writes, Verb | keyof typeof ELSEWHERE>;
export const FORGOTTEN: Forgotten extends never ? null : Forgotten = null;

export const VERBS = Object.keys(MAKERS) as Verb[];

/** What has to be there before a verb has something to act on, besides the groundwork. */
export const BEFORE: { [Name in Verb]?: readonly Verb[] } = {
  'tag.pin': ['tag.attach'],
  'evidence.edit': ['evidence.add'],
  'evidence.trash': ['evidence.add'],
  'correction.trash': ['correction.accept'],
  'trash.restore': ['note.trash'],
  'history.redo': ['history.undo'],
};

/** As a day goes: much typing, many highlights, and now and then all the rest. */
const DAY: readonly Verb[] = [
  ...Array.from({ length: 12 }, () => 'note.save' as const), ...Array.from({ length: 8 }, () => 'highlight.add' as const),
  'highlight.edit', 'highlight.edit', 'tag.attach', 'tag.attach', 'history.undo', 'history.undo', 'history.redo', ...VERBS,
];

/** Acts after which each verb has something to act on. */
export const GROUNDWORK: readonly Verb[] = ['highlight.add', 'tag.attach', 'actor.add', 'claim.add', 'note.add'];

export function actOf(name: Verb, random: Random, known: Known): Act {
  return { name, args: MAKERS[name](random, known) };
}

export function someAct(random: Random, known: Known): Act {
  return actOf(oneOf(random, DAY), random, known);
}
