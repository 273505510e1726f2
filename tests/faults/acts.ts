// What an analyst does, act by act and by chance: every write that makes, changes, takes away or brings back a record. Ids come from what the library answered before.
import { CLAIM_MODES, HIGHLIGHT_KINDS, STANCES, type Writes } from '../../preload/api';
import { between, oneOf, type Random } from './random';
import { FIXTURES, textOf } from './texts';

export type Verb = keyof typeof MAKERS & keyof Writes;

export interface Act {
  name: Verb;
  args: object;
}

type Kind = 'highlight' | 'tag' | 'mention' | 'actor' | 'claim' | 'evidence' | 'note';

/** Ids that were seen in answers. Some may be gone by now: a refusal is an answer too. */
export class Known {
  readonly #ids = new Map<Kind, number[]>();

  learn(name: Verb, answer: unknown): void {
    const { record } = answer as { record: Record<string, unknown> };
    const id = record['id'];
    if (typeof id !== 'number') return;
    const [kind] = name.split('.');
    if (name.startsWith('tag.')) this.#add('highlight', id);
    else if (name === 'actor.add' || name === 'actor.mention') this.#add('mention', id);
    else if (name === 'evidence.add') this.#add('claim', id);
    else if (name !== 'history.undo' && name !== 'history.redo' && !name.startsWith('article.')) this.#add(kind as Kind, id);
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

  #add(kind: Kind, id: number): void {
    this.#ids.set(kind, [...(this.#ids.get(kind) ?? []).filter((one) => one !== id).slice(-20), id]);
  }
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
  'highlight.trash': (random, known) => ({ ids: [known.some('highlight', random)] }),
  'tag.attach': (random, known) => ({ highlights: [known.some('highlight', random)], tag: `tag ${between(random, 1, 30)}` }),
  'tag.detach': (_random, known) => ({ highlights: [known.last('highlight')], tag: known.last('tag') }),
  'actor.mention': (random, known) => ({ ...passage(random), actor: known.some('actor', random) }),
  'actor.add': (random) => ({ ...passage(random), name: words(random).slice(0, 60), kind: 'person' }),
  'actor.merge': (random, known) => ({ into: known.some('actor', random), ids: [known.last('actor')] }),
  'mention.trash': (random, known) => ({ id: known.some('mention', random) }),
  'claim.add': (random) => ({ ...passage(random), statement: words(random).slice(0, 200), speaker: null, mode: oneOf(random, CLAIM_MODES) }),
  'claim.edit': (random, known) => ({ id: known.some('claim', random), statement: words(random).slice(0, 200) }),
  'claim.trash': (random, known) => ({ id: known.some('claim', random) }),
  'evidence.add': (random, known) => ({ claim: known.some('claim', random), highlight: known.some('highlight', random), stance: oneOf(random, STANCES) }),
  'evidence.edit': (random, known) => ({ id: known.some('evidence', random), stance: oneOf(random, STANCES) }),
  'note.add': (random) => ({ title: words(random).slice(0, 80), state: state(random) }),
  'note.save': (random, known) => ({ id: known.some('note', random), title: words(random).slice(0, 80), state: state(random) }),
  'note.trash': (random, known) => ({ id: known.some('note', random) }),
  'history.undo': () => ({}),
  'history.redo': () => ({}),
} satisfies { [Name in keyof Writes]?: (random: Random, known: Known) => object };

export const VERBS = Object.keys(MAKERS) as Verb[];

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
