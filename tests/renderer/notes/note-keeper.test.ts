// Saving as one writes: whatever the order of keys, answers and failures, the library ends up with what was written last.
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Note } from '../../../preload/api';
import { CallFailure } from '../../../renderer/library';
import { standing } from '../../../renderer/notes/drafts';
import { NoteKeeper, type Ports } from '../../../renderer/notes/note-keeper';

/** A library and a clock that move only when told. */
class World implements Ports {
  note: Note = noteWith('', 'start');
  drafts: string[] = [];
  waiting: (() => void) | null = null;
  answers: (() => void)[] = [];
  failure: CallFailure | null = null;
  saves = 0;

  save = (_id: number, written: { title: string; state: string }): Promise<Note> => new Promise((done, fail) => {
    this.saves++;
    this.answers.push(() => {
      if (this.failure) return fail(this.failure);
      this.note = { ...this.note, ...written, changedAt: `${this.saves}` };
      done(this.note);
    });
  });

  open = (): Promise<Note> => new Promise((done) => {
    this.answers.push(() => done(this.note));
  });

  keepDraft = ({ state }: { state: string }): void => void (this.drafts = [state]);
  forgetDraft = (): void => void (this.drafts = []);
  waits: number[] = [];
  wait = (time: number, act: () => void): (() => void) => {
    this.waits.push(time);
    this.waiting = act;
    return () => {
      if (this.waiting === act) this.waiting = null;
    };
  };

  /** Time passes: what waited is done. */
  async pass(): Promise<void> {
    const act = this.waiting;
    this.waiting = null;
    act?.();
    await settled();
  }

  /** The library answers the question asked first. */
  async answer(): Promise<void> {
    this.answers.shift()?.();
    await settled();
  }
}

let world: World;
let keeper: NoteKeeper;

beforeEach(() => {
  world = new World();
  keeper = new NoteKeeper(world.note, world);
});

describe('a note that is written', () => {
  it('is saved within two seconds also by whoever types without a pause', () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const due: number[] = [];
    for (let key = 0; key < 8; key++) {
      keeper.change({ state: `key ${key}` });
      due.push(performance.now() + (world.waits.at(-1) ?? 0));
      vi.advanceTimersByTime(300);
    }
    const begun = (due[0] ?? 0) - 500;
    expect(due.map((time) => time - begun)).toEqual([500, 800, 1100, 1400, 1500, 1500, 1800, 2100]);
    vi.useRealTimers();
  });

  it('is saved when the keys rest, and says so', async () => {
    expect(keeper.status()).toEqual({ state: 'saved', at: '0' });
    keeper.change({ state: 'one' });
    expect(keeper.status().state).toBe('unsaved');
    expect(world.drafts).toEqual(['one']);
    await world.pass();
    expect(keeper.status().state).toBe('saving');
    await world.answer();
    expect(keeper.status()).toEqual({ state: 'saved', at: '1' });
    expect(world.note.state).toBe('one');
    expect(world.drafts).toEqual([]);
  });

  it('is saved again when more was written while it was saved', async () => {
    keeper.change({ state: 'one' });
    await world.pass();
    keeper.change({ state: 'two', title: 'Title' });
    await world.answer();
    expect(keeper.status().state).toBe('unsaved');
    expect(world.drafts).toEqual(['two']);
    await world.pass();
    await world.answer();
    expect(world.note).toMatchObject({ title: 'Title', state: 'two' });
    expect(keeper.isSaved).toBe(true);
  });

  it('is not saved when nothing changed, or was changed back', async () => {
    keeper.change({ state: 'one' });
    keeper.change({ state: 'start' });
    await keeper.flush();
    expect(world.saves).toBe(0);
    expect(world.drafts).toEqual([]);
  });

  it('keeps its text when saving fails, says why, and tries again', async () => {
    world.failure = new CallFailure({ code: 'library-gone', message: '' });
    keeper.change({ state: 'one' });
    await world.pass();
    await world.answer();
    expect(keeper.status()).toEqual({ state: 'failed', failure: world.failure });
    expect(world.drafts).toEqual(['one']);
    world.failure = null;
    await world.pass();
    await world.answer();
    expect(world.note.state).toBe('one');
    expect(keeper.status().state).toBe('saved');
  });

  it('does not try for ever to save a note that is gone', async () => {
    world.failure = new CallFailure({ code: 'not-found', message: '' });
    keeper.change({ state: 'one' });
    await world.pass();
    await world.answer();
    expect(world.waiting).toBeNull();
    expect(keeper.written.state).toBe('one');
  });
});

describe('a change from elsewhere', () => {
  it('is taken when everything here is saved', async () => {
    world.note = { ...world.note, state: 'undone', changedAt: 'earlier' };
    const found = keeper.changeFromElsewhere();
    await world.answer();
    expect(await found).toEqual({ title: '', state: 'undone' });
    expect(keeper.written.state).toBe('undone');
  });

  it('is not taken while something newer is written or saved here', async () => {
    world.note = { ...world.note, state: 'undone' };
    const found = keeper.changeFromElsewhere();
    keeper.change({ state: 'mine' });
    await world.answer();
    expect(await found).toBeNull();
    const second = keeper.changeFromElsewhere();
    void keeper.flush();
    await world.answer();
    expect(await second).toBeNull();
    await world.answer();
    expect(world.note.state).toBe('mine');
  });

  it('is not seen in an answer to one’s own save', async () => {
    keeper.change({ state: 'mine' });
    await world.pass();
    await world.answer();
    const found = keeper.changeFromElsewhere();
    await world.answer();
    expect(await found).toBeNull();
  });
});

it('whatever happens in whatever order, the last text is saved once the library works again', async () => {
  const act = fc.oneof(fc.constantFrom('pass', 'answer', 'flush', 'break', 'mend', 'look'), fc.string({ maxLength: 3 }).map((typed) => ({ typed })));
  await fc.assert(fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (acts) => {
    const here = new World();
    const keeps = new NoteKeeper(here.note, here);
    let last = 'start';
    for (const one of acts) {
      if (typeof one === 'object') keeps.change({ state: last = one.typed });
      else if (one === 'flush') void keeps.flush();
      else if (one === 'look') void keeps.changeFromElsewhere();
      else if (one === 'break') here.failure = new CallFailure({ code: 'library-gone', message: '' });
      else if (one === 'mend') here.failure = null;
      else await here[one]();
    }
    expect(keeps.written.state).toBe(last);
    if (here.note.state !== last) expect(here.drafts).toEqual([last]);
    here.failure = null;
    await settled();
    for (let round = 0; round < 100 && (here.answers.length > 0 || here.waiting); round++) {
      await here.answer();
      await here.pass();
    }
    expect(here.note.state).toBe(last);
    expect(keeps.status().state).toBe('saved');
    expect(here.drafts).toEqual([]);
  }));
});

function noteWith(title: string, state: string): Note {
  return { id: 1, uuid: 'u', title, state, beginning: '', quotes: 0, madeAt: '', changedAt: '0', text: '', things: [] };
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

describe('text found after a crash', () => {
  it('is newer when nothing was saved since it was begun, stale when a later save held it, and apart when the note went another way', () => {
    expect(standing({ base: '2026-01-01T10:00:00Z', at: '2026-01-01T10:00:01Z' }, '2026-01-01T10:00:00Z')).toBe('newer');
    expect(standing({ base: '2026-01-01T10:00:00Z', at: '2026-01-01T10:00:01Z' }, '2026-01-01T10:00:02Z')).toBe('stale');
    expect(standing({ base: '2026-01-01T10:00:00Z', at: '2026-01-01T10:00:01Z' }, '2026-01-01T09:00:00Z')).toBe('apart');
  });

  it('is newer also when the clock was put back after the save', () => {
    expect(standing({ base: '2026-01-01T10:00:00Z', at: '2026-01-01T09:00:00Z' }, '2026-01-01T10:00:00Z')).toBe('newer');
  });
});
