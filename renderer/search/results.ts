// What the palette lists: hits by kind, then commands; or the passages of a tag. One list, that the arrows walk through.
import type { Hit, HitKind, TaggedPassage } from '../../preload/api';
import type { NamedCommand } from './matching-commands';

export type Result = { key: string; hit: Hit } | { key: string; passage: TaggedPassage } | { key: string; command: NamedCommand };

export interface ResultGroup {
  group: HitKind | 'passage' | 'command';
  results: Result[];
}

const ORDER: HitKind[] = ['article', 'note', 'claim', 'actor', 'tag'];

/** Hits keep their order, best first, within their kind. */
export function groupResults(hits: readonly Hit[], commands: readonly NamedCommand[]): ResultGroup[] {
  const groups: ResultGroup[] = ORDER.map((kind) => ({
    group: kind,
    results: hits.filter((hit) => hit.kind === kind).map((hit) => ({ key: `${hit.kind}-${hit.id}`, hit })),
  }));
  groups.push({ group: 'command', results: commands.map((command) => ({ key: command.id, command })) });
  return groups.filter((group) => group.results.length > 0);
}

/** The passages whose quote or article has every typed word. */
export function groupPassages(passages: readonly TaggedPassage[], typed: string): ResultGroup[] {
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const results = passages
    .filter(({ quote, title }) => words.every((word) => `${quote} ${title}`.toLocaleLowerCase().includes(word)))
    .map((passage) => ({ key: `passage-${passage.highlight}`, passage }));
  return results.length > 0 ? [{ group: 'passage', results }] : [];
}
