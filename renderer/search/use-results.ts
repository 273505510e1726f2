// Asks for what the palette lists: what the typed words find, or the passages of the tag that was chosen.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Found } from '../../preload/api';
import { nameOfCommand } from '../command-names';
import { useIsHandled } from '../commands';
import type { CallFailure } from '../library';
import { useQuery } from '../query';
import { matchingCommands } from './matching-commands';
import { groupPassages, groupResults, type ResultGroup } from './results';

export type Scope = 'body' | 'all';

export interface ChosenTag {
  id: number;
  title: string;
}

export interface Results {
  groups: ResultGroup[];
  /** What the words found; nothing while there are none, or a tag is chosen. */
  found: Found | undefined;
  /** Only commands were asked for. */
  isOnlyCommands: boolean;
  isEmpty: boolean;
  failure: CallFailure | null;
}

const MOST = 60;
const MOST_PASSAGES = 500;
const RECORDS = ['article', 'highlight', 'note', 'claim', 'actor', 'tag'];

export function useResults(typed: string, scope: Scope, tag: ChosenTag | null): Results {
  const { t } = useTranslation();
  const isHandled = useIsHandled();
  const words = tag || typed.startsWith('>') ? '' : typed.trim();
  const find = useQuery('search.find', words ? { words, scope, from: 0, count: MOST } : null, RECORDS);
  const passages = useQuery('tag.passages', tag && { id: tag.id, from: 0, count: MOST_PASSAGES }, ['highlight', 'article']);
  const found = words ? find.answer : undefined;
  const tagged = tag ? passages.answer : undefined;
  const isTagged = tag !== null;
  const groups = useMemo(
    () => isTagged
      ? groupPassages(tagged?.rows ?? [], typed)
      : groupResults(found?.rows ?? [], matchingCommands(typed, { nameOf: (command) => nameOfCommand(command, t), isHandled })),
    [isTagged, tagged, found, typed, t, isHandled],
  );
  const failed = [find, passages].find((query) => query.state === 'failed');
  const isOnlyCommands = !tag && typed.startsWith('>');
  const isNothing = isOnlyCommands || tagged !== undefined ? groups.length === 0 : found?.total === 0;
  return { groups, found, isOnlyCommands, isEmpty: isNothing, failure: failed?.state === 'failed' ? failed.failure : null };
}
