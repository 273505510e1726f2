// What the palette lists for what was typed: hits by kind, then commands, as one list that the arrows walk through.
import type { Hit, HitKind } from '../../preload/api';
import type { NamedCommand } from './matching-commands';

export type Result = { key: string; hit: Hit } | { key: string; command: NamedCommand };

export interface ResultGroup {
  group: HitKind | 'command';
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
