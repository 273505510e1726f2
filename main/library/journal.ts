// Every change is a step. Triggers write one image a changed row; undo and redo swap images, so they are one function, also after a restart.
import { uuidv7 } from 'uuidv7';
import { Failure } from '../failure';
import type { Page, Step, StepLabel } from '../../preload/api';
import type { Connection } from './database';

export interface Change {
  /** Grows with every change of the library. */
  id: number;
  table: string;
  key: number;
}

/** What people make. Everything else is derived, or about the journal itself. */
export const JOURNALLED = [
  'article', 'version', 'zone', 'highlight', 'tag', 'highlight_tag', 'actor', 'alias', 'mention', 'claim', 'evidence', 'note', 'anchor', 'correction', 'marking',
] as const;

interface StepRow {
  id: number;
  label: string;
  made_at: string;
  state: Step['state'];
}

interface ChangeRow {
  id: number;
  table_name: string;
  key: number;
  image: string | null;
}

export class Journal {
  readonly #db: Connection;
  readonly #tables: Map<string, TableStatements>;
  /** Steps that are still being added to: an import's, until it ends. */
  readonly #open = new Set<number>();

  constructor(db: Connection) {
    this.#db = db;
    this.#tables = new Map(JOURNALLED.map((table) => [table, watch(db, table)]));
  }

  /** Begins a step. Call it, `record` and `settle` inside one transaction. */
  begin(label: StepLabel): number {
    const step = this.#db.prepare("INSERT INTO step (uuid, label, state, made_at) VALUES (?, ?, 'done', ?)");
    return Number(step.run(uuidv7(), JSON.stringify(label), new Date().toISOString()).lastInsertRowid);
  }

  /** Writes down what `act` changes as part of a step. Call it inside a transaction. */
  record<T>(step: number, act: () => T): T {
    this.#db.prepare('INSERT INTO temp.recording (step) VALUES (?)').run(step);
    try {
      return act();
    } finally {
      this.#db.prepare('DELETE FROM temp.recording').run();
    }
  }

  relabel(step: number, label: StepLabel): void {
    this.#db.prepare('UPDATE step SET label = ? WHERE id = ?').run(JSON.stringify(label), step);
  }

  /** While a step is held, more is being added to it, and it cannot be undone. */
  hold(step: number): void {
    this.#open.add(step);
  }

  release(step: number): void {
    this.#open.delete(step);
  }

  /**
   * Takes a step that changed nothing back, as if it had never begun. After one that did, what was undone before can no longer be redone.
   * @returns its changes
   */
  settle(step: number): Change[] {
    const changes = this.changes(step);
    if (changes.length === 0) this.#db.prepare('DELETE FROM step WHERE id = ?').run(step);
    else this.#db.prepare("UPDATE step SET state = 'abandoned' WHERE state = 'undone'").run();
    return changes;
  }

  /** @param after leaves out the changes up to this one, for a step that is added to. They are the last of the table: what came before is not read. */
  changes(step: number, after = 0): Change[] {
    const which = after === 0 ? 'step = @step' : 'id > @after AND +step = @step';
    return this.#db.prepare(`SELECT id, table_name AS "table", key FROM change WHERE ${which} ORDER BY id`).all(after === 0 ? { step } : { step, after }) as Change[];
  }

  /** Whether nothing was done or undone since this step began. */
  isNewest(step: number): boolean {
    return step !== 0 && this.#db.prepare('SELECT max(id) FROM step').pluck().get() === step;
  }

  undo(expected?: number): Step {
    const row = this.#row("SELECT id, label, made_at, state FROM step WHERE state = 'done' ORDER BY id DESC LIMIT 1");
    if (!row) throw new Failure('nothing-to-undo', 'There is nothing to undo.');
    if (expected !== undefined && row.id !== expected) throw new Failure('conflict', 'Something else was done since; use the history instead.');
    if (this.#open.has(row.id)) throw new Failure('conflict', 'This is still running; cancel it first.');
    return this.#swap(row, 'undone');
  }

  redo(): Step {
    const row = this.#row("SELECT id, label, made_at, state FROM step WHERE state = 'undone' ORDER BY id LIMIT 1");
    if (!row) throw new Failure('nothing-to-undo', 'There is nothing to redo.');
    return this.#swap(row, 'done');
  }

  state(step: number): Step['state'] {
    const row = this.#db.prepare('SELECT id, label, made_at, state FROM step WHERE id = ?').get(step) as StepRow | undefined;
    if (!row) throw new Failure('not-found', `There is no step ${step}.`);
    return row.state;
  }

  top(): { undo: Step | null; redo: Step | null } {
    const undo = this.#row("SELECT id, label, made_at, state FROM step WHERE state = 'done' ORDER BY id DESC LIMIT 1");
    const redo = this.#row("SELECT id, label, made_at, state FROM step WHERE state = 'undone' ORDER BY id LIMIT 1");
    return { undo: undo ? stepOf(undo) : null, redo: redo ? stepOf(redo) : null };
  }

  /** The newest first. */
  list(from: number, count: number): Page<Step> {
    const total = Number(this.#db.prepare('SELECT count(*) FROM step').pluck().get());
    const rows = this.#db.prepare('SELECT id, label, made_at, state FROM step ORDER BY id DESC LIMIT ? OFFSET ?').all(count, from) as StepRow[];
    return { total, rows: rows.map(stepOf) };
  }

  #row(sql: string): StepRow | undefined {
    return this.#db.prepare(sql).get() as StepRow | undefined;
  }

  #changeRows(step: number): ChangeRow[] {
    return this.#db.prepare('SELECT id, table_name, key, image FROM change WHERE step = ? ORDER BY id').all(step) as ChangeRow[];
  }

  /**
   * Puts back the images of a step and keeps, in their place, what stood there. All rows go before any comes back,
   * so that two rows may trade a unique name; references are checked when the transaction ends.
   */
  #swap(row: StepRow, state: 'done' | 'undone'): Step {
    this.#db.pragma('defer_foreign_keys = ON');
    const changes = this.#changeRows(row.id);
    const now = changes.map((change) => this.#table(change).image(change.key));
    for (const change of changes) this.#table(change).remove(change.key);
    for (const change of changes) if (change.image !== null) this.#table(change).put(change.image);
    const keep = this.#db.prepare('UPDATE change SET image = ? WHERE id = ?');
    changes.forEach((change, index) => keep.run(now[index], change.id));
    this.#db.prepare('UPDATE step SET state = ? WHERE id = ?').run(state, row.id);
    return { ...stepOf(row), state };
  }

  #table(change: ChangeRow): TableStatements {
    const table = this.#tables.get(change.table_name);
    if (!table) throw new Error(`the journal knows no table ${change.table_name}`);
    return table;
  }
}

interface TableStatements {
  image(key: number): string | null;
  remove(key: number): void;
  put(image: string): void;
}

/** TEMP triggers, so that a file opened by another program carries none of ours. Names come from the schema, never from outside. */
function watch(db: Connection, table: string): TableStatements {
  const defaults = new Map(db.prepare('SELECT name, dflt_value FROM pragma_table_info(?)').raw().all(table) as [string, string | null][]);
  const columns = [...defaults.keys()];
  const image = (row: string) => `json_object(${columns.map((column) => `'${column}', ${row}"${column}"`).join(', ')})`;
  const note = (event: string, key: string, was: string) => `
    CREATE TEMP TRIGGER IF NOT EXISTS journal_${table}_${event} AFTER ${event} ON main.${table}
    WHEN EXISTS (SELECT 1 FROM temp.recording) BEGIN
      INSERT INTO change (step, table_name, key, image) SELECT step, '${table}', ${key}, ${was} FROM temp.recording
      WHERE true ON CONFLICT DO NOTHING;
    END;`;
  db.exec(`
    CREATE TEMP TABLE IF NOT EXISTS recording (step INTEGER NOT NULL);
    ${note('insert', 'new.id', 'NULL')} ${note('update', 'old.id', image('old.'))} ${note('delete', 'old.id', image('old.'))}`);
  const read = db.prepare(`SELECT ${image('')} FROM main.${table} WHERE id = ?`).pluck();
  const remove = db.prepare(`DELETE FROM main.${table} WHERE id = ?`);
  // An image from before a migration lacks the column.
  const values = [...defaults].map(([column, value]) => `coalesce(json_extract(@image, '$."${column}"'), ${value ?? 'NULL'})`);
  const put = db.prepare(`INSERT INTO main.${table} (${columns.map((column) => `"${column}"`).join(', ')}) SELECT ${values.join(', ')}`);
  return {
    image: (key) => (read.get(key) as string | undefined) ?? null,
    remove: (key) => void remove.run(key),
    put: (was) => void put.run({ image: was }),
  };
}

function stepOf(row: StepRow): Step {
  return { id: row.id, label: JSON.parse(row.label) as StepLabel, madeAt: row.made_at, state: row.state };
}
