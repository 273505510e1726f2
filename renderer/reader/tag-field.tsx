// Hangs a tag on a passage: three letters and Enter, or a new word.
import { useCallback, useMemo } from 'react';
import { tagged, useAttempt } from './acts';
import { TagPicker } from './tag-picker';
import type { Target } from './target';

export interface ToolProps {
  version: number;
  target: Target;
  /** @param highlight the one that was made or used; null when nothing was done to one. */
  onDone: (highlight: number | null) => void;
}

export function TagField({ version, target, onDone }: ToolProps) {
  const attempt = useAttempt();
  const worn = useMemo(() => new Set(target.highlight?.tags.map(({ tag }) => tag)), [target]);
  const attach = useCallback((tag: number | string) => void attempt(async () => onDone((await tagged(version, target, tag)).id)), [attempt, version, target, onDone]);
  return <TagPicker worn={worn} onPick={attach} />;
}
