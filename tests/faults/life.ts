// One library file through many lives of its process: what it acknowledged is done again in a library in memory, and both must agree.
import { join } from 'node:path';
import { Failure } from '../../main/failure';
import { openDatabase } from '../../main/library/database';
import { openShelf, type Shelf } from '../library/shelf';
import { type Act, Known } from './acts';
import { faultsIn } from './soundness';
import { differences, numberless, plain, stateOf } from './state';
import { startSubject, type Around, type Subject } from './subject';
import { draftOf, FIXTURES, hashOf, textOf } from './texts';

export interface Verdict {
  lost: string[];
  half: string[];
}

export type Ended = 'done' | 'refused' | 'gone';

interface Sent {
  act: Act;
  key: string;
}

export class Life {
  readonly path: string;
  readonly known = new Known();
  acknowledged = 0;
  refused = 0;
  #reference: Shelf | null = null;
  #subject: Subject | null = null;
  /** Sent, and not answered when the process died; it is sent again with its key, as the app does. */
  #open: Sent | null = null;
  /** Whether that act was found in the file. */
  #isWritten = false;
  #answers = new Map<string, string>();
  #imported = new Set<string>();
  #reading: string | null = null;
  #count = 0;

  constructor(folder: string, name = 'library.commonplace') {
    this.path = join(folder, name);
  }

  get subject(): Subject {
    if (!this.#subject) throw new Error('No library process is running.');
    return this.#subject;
  }

  /** Starts the process; the first time it makes the library and imports three articles. */
  async begin(around: Around = {}): Promise<void> {
    const isNew = this.#reference === null;
    this.#reading = null;
    this.#answers.clear();
    this.#subject = startSubject({ read: (path) => this.#read(path), ...around });
    await this.#subject.call('library.open', { path: this.path, how: isNew ? 'create' : 'open' });
    if (isNew) await this.#furnish();
    const open = this.#open;
    this.#open = null;
    // What the import added meanwhile may be the newest step now, and an undo that was not written would meet that.
    const meetsAnother = open?.act.name === 'history.undo' && !this.#isWritten && await this.#top() !== 'own';
    if (open && !meetsAnother) await this.#send(open);
  }

  /** Does an act and waits for its answer. A refused act must change nothing; `gone` when the process died. */
  async act(act: Act): Promise<Ended> {
    // An import's step is no part of what is compared, so it is never undone here.
    if (act.name === 'history.undo') {
      const top = await this.#top();
      if (top !== 'own') return top === 'gone' ? 'gone' : 'refused';
    }
    return this.#send({ act, key: `act-${++this.#count}` });
  }

  import(names: string[]): Promise<unknown> {
    return this.subject.call('import.start', { paths: names });
  }

  async kill(): Promise<void> {
    await this.subject.kill();
    this.#subject = null;
  }

  async close(): Promise<void> {
    await this.subject.close();
    this.#subject = null;
    this.#open = null;
  }

  /** Whether the act that was open when the process died is in the file. */
  wasWritten(): boolean {
    const db = openDatabase(this.path);
    const found = db.prepare('SELECT 1 FROM reply WHERE key = ?').get(this.#open?.key ?? '') !== undefined;
    db.close();
    return found;
  }

  /** A planted fault: counts as acknowledged what was never sent. */
  async pretend(act: Act): Promise<void> {
    this.#acknowledge({ act, key: `pretended-${++this.#count}` }, await this.#shelf().library.call(act.name, act.args));
  }

  /** Compares the file with what was acknowledged. Call it while no process has it open. */
  async verdict(): Promise<Verdict> {
    const verdict = await this.#compareRows();
    const shelf = openShelf(this.path);
    const found = stateOf((name, args) => shelf.library.call(name, args));
    await shelf.library.close();
    const apart = differences(stateOf((name, args) => this.#shelf().library.call(name, args)), found);
    // What an unacknowledged act left behind is a half state; what an acknowledged one left out is a loss.
    return { lost: [...verdict.lost, ...apart.filter((line) => line.startsWith('missing'))], half: [...verdict.half, ...apart.filter((line) => !line.startsWith('missing'))] };
  }

  async #compareRows(): Promise<Verdict> {
    const db = openDatabase(this.path);
    try {
      const half = faultsIn(db);
      const replies = new Map((db.prepare('SELECT key, answer FROM reply').all() as { key: string; answer: string }[]).map(({ key, answer }) => [key, answer]));
      const recent = [...this.#answers].slice(-900);
      const lost = recent.filter(([key, answer]) => replies.get(key) !== answer).map(([key]) => `the answer to ${key}`);
      const hashes = new Set(db.prepare('SELECT sha256 FROM version').pluck().all() as string[]);
      const gone = [...this.#imported].filter((name) => !hashes.has(hashOf(textOf(name)))).map((name) => `the article ${name}`);
      const written = this.#open ? replies.get(this.#open.key) : undefined;
      this.#isWritten = written !== undefined;
      // Written, though its answer was never heard: so it counts, and asked again it must not be done again.
      if (this.#open && written !== undefined) await this.#shelf().library.call(this.#open.act.name, this.#open.act.args, this.#open.key);
      return { lost: [...lost, ...gone], half };
    } finally {
      db.close();
    }
  }

  async #send(sent: Sent): Promise<Ended> {
    const { act, key } = sent;
    this.#open = sent;
    try {
      const answer = await this.subject.call(act.name, act.args, key);
      this.#open = null;
      const mine = await this.#shelf().library.call(act.name, act.args, key);
      this.#acknowledge(sent, answer);
      const apart = differences([recordIn(act, mine)], [recordIn(act, answer)]);
      if (apart.length > 0 && !act.name.startsWith('history.')) throw new Error(`${act.name} was answered otherwise: ${apart.join('\n')}`);
      return 'done';
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (error.code === 'library-gone') return 'gone';
      this.#open = null;
      this.refused++;
      return 'refused';
    }
  }

  #acknowledge({ act, key }: Sent, answer: unknown): void {
    this.acknowledged++;
    this.#answers.set(key, JSON.stringify(answer));
    this.known.learn(act.name, answer);
  }

  async #furnish(): Promise<void> {
    this.#reference = openShelf();
    await this.#reference.bring(...FIXTURES.map(draftOf));
    const { id } = await this.import(FIXTURES) as { id: number };
    await this.jobEnds(id);
  }

  async jobEnds(id: number): Promise<string> {
    for (;;) {
      const jobs = await this.subject.call('job.list', {}) as { id: number; state: string }[];
      const state = jobs.find((job) => job.id === id)?.state ?? 'gone';
      if (state !== 'running') return state;
    }
  }

  async #top(): Promise<'own' | 'other' | 'gone'> {
    try {
      const { undo } = await this.subject.call('history.top', {}) as { undo: { label: { key: string } } | null };
      return undo === null || undo.label.key === 'article.import' ? 'other' : 'own';
    } catch (error) {
      if (error instanceof Failure && error.code === 'library-gone') return 'gone';
      throw error;
    }
  }

  /** Asked for the next file, the library has written the one before. */
  #read(path: string) {
    if (this.#reading !== null && !this.#imported.has(this.#reading)) {
      this.#imported.add(this.#reading);
      this.acknowledged++;
    }
    this.#reading = path;
    return draftOf(path);
  }

  #shelf(): Shelf {
    if (!this.#reference) throw new Error('The library was not begun.');
    return this.#reference;
  }
}

function recordIn({ name }: Act, answer: unknown): string {
  const { record } = answer as { record: unknown };
  return JSON.stringify(plain(name === 'zone.mark' ? (record as Record<string, unknown>[]).map(numberless) : record));
}
