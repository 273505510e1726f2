// What a library holds, asked through the contract, without what differs from run to run: names by chance and times.
import { FIXTURES } from './texts';

export type Call = (name: string, args: unknown) => unknown;

interface Page {
  total: number;
  rows: Record<string, unknown>[];
}

/** `title` of things and `beginning` follow from the rest; lists are compared by id, for their order may hang on times. */
const LEFT_OUT = new Set(['uuid', 'madeAt', 'changedAt', 'importedAt', 'deletedAt']);
const PAGE = { from: 0, count: 500 };
/** Steps of imports go by the clock of the import, and are looked at elsewhere. */
const IMPORTING = 'article.import';

/** One line a record, so that a difference names it. */
export function stateOf(call: Call): string[] {
  const rows = (name: string, args: object = {}) => (call(name, { ...PAGE, ...args }) as Page).rows;
  const articles = rows('article.list').filter(({ id }) => Number(id) <= FIXTURES.length);
  const versions = FIXTURES.map((_, index) => index + 1);
  const zones = articles.flatMap(({ id }) => (call('article.open', { id }) as { zones: Record<string, unknown>[] }).zones.map((zone) => [id, numberless(zone)]));
  return [
    ...lines('article', articles),
    ...versions.flatMap((version) => lines('highlight', rows('highlight.list', { version }))),
    ...versions.flatMap((version) => lines('mention', rows('mention.list', { version }))),
    ...zones.map((zone) => `zone of ${JSON.stringify(plain(zone))}`),
    ...versions.flatMap((version) => lines('correction', rows('correction.list', { version }).filter(({ id }) => id !== null))),
    ...lines('tag', rows('tag.list', { like: '' })),
    ...lines('actor', rows('actor.list', { like: '' })),
    ...lines('claim', rows('claim.list')),
    ...lines('note', rows('note.list').map(({ id }) => call('note.open', { id }) as Record<string, unknown>)),
    ...lines('trashed', rows('trash.list')),
    ...rows('history.list').map(({ label, state }) => ({ label: label as { key: string }, isDone: state === 'done' }))
      .filter(({ label }) => label.key !== IMPORTING).slice(0, 300).map((step) => `step ${JSON.stringify(step)}`),
  ];
}

function lines(kind: string, rows: Record<string, unknown>[]): string[] {
  return [...rows].sort((one, other) => Number(one['id']) - Number(other['id'])).map((row) => `${kind} ${JSON.stringify(plain(row))}`);
}

/** Zones are made anew when lines are marked, among those that an import makes meanwhile. */
export function numberless({ id, ...zone }: Record<string, unknown>): Record<string, unknown> {
  return id === undefined ? {} : zone;
}

/** An answer as it can be compared with that of another run. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !LEFT_OUT.has(key)).map(([key, item]) => [key, plain(item)]));
}

/** What one has and the other has not. */
export function differences(expected: readonly string[], found: readonly string[]): string[] {
  const missing = expected.filter((line) => !found.includes(line)).map((line) => `missing: ${line}`);
  const extra = found.filter((line) => !expected.includes(line)).map((line) => `extra: ${line}`);
  return expected.length !== found.length && missing.length + extra.length === 0 ? ['something is there twice'] : [...missing, ...extra];
}
