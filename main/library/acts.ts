// What writes are to the library: most are one step of the history each, with what they made and how it is called.
import type { z } from 'zod';
import { Failure } from '../failure';
import type { Correction, HandlersOf, Writes, Written } from '../../preload/api';

/** What a write made, and how the history names it; the label's key is the call's name, unless another is given. */
export interface Act<Record> {
  record: Record;
  key?: string;
  count?: number;
  name?: string;
}

/** Writes that are no step of the history, or that must ask the reader before they are one. */
export type OwnWay = 'history.undo' | 'history.redo' | 'history.jump' | 'job.cancel' | 'backup.start' | 'check.start' | 'zone.mark' | 'article.decode'
  | 'staged.edit' | 'staged.choose' | 'staged.decode' | 'import.run' | 'import.discard' | 'import.restore' | 'import.retry' | 'import.paste';

export type Acts = {
  [Name in Exclude<keyof Writes, OwnWay>]:
    (args: z.output<Writes[Name]['check']>) => Act<RecordOf<ReturnType<HandlersOf<Writes>[Name]>>>
};

type RecordOf<Answer> = Answer extends Written<infer Record> ? Record : never;

export function checked<Check extends z.ZodType>(check: Check, name: string, args: unknown): z.output<Check> {
  const result = check.safeParse(args);
  if (!result.success) throw new Failure('bad-call', `${name}: ${result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}`);
  return result.data;
}

export function named<Record>(record: Record, name: (record: Record) => string): Act<Record> {
  return { record, name: name(record) };
}

/** "andeconomic → and economic". */
export function readsOf({ printed, replacement }: Correction): string {
  return `${printed} → ${replacement}`;
}

export function counted<Item>(record: Item[]): Act<Item[]> {
  return { record, count: record.length };
}
