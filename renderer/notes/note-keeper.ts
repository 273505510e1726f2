// Saves one note as it is written: soon after the last key, at once when asked, again when it failed. No text is let go before the library has it.
import type { Note } from '../../preload/api';
import { CallFailure } from '../library';
import type { Draft } from './drafts';

/** What a save writes. */
export interface Written {
  title: string;
  state: string;
}

export type SaveStatus =
  | { state: 'saved'; at: string }
  | { state: 'unsaved' | 'saving' }
  | { state: 'failed'; failure: CallFailure };

export interface Ports {
  save(id: number, written: Written): Promise<Note>;
  open(id: number): Promise<Note>;
  keepDraft(draft: Draft): void;
  forgetDraft(uuid: string): void;
  /** Calls once after so many milliseconds; returns how to stop it. */
  wait(time: number, act: () => void): () => void;
}

const AFTER_LAST_KEY = 500;
/** Whoever types without a pause is saved all the same. */
const MOST_UNSAVED = 1500;
const FIRST_RETRY = 2000;
const LAST_RETRY = 32_000;

export class NoteKeeper {
  readonly #note: Pick<Note, 'id' | 'uuid'>;
  readonly #ports: Ports;
  readonly #listeners = new Set<() => void>();
  #saved: Written;
  #changedAt: string;
  #written: Written;
  #status: SaveStatus;
  #saving: Promise<void> | null = null;
  #stopWaiting: () => void = () => {};
  #retry = FIRST_RETRY;
  /** When the oldest text was written that no save holds yet. */
  #unsavedSince: number | null = null;
  /** Counts saves, so that an answer from before one is known to be old. */
  #round = 0;

  constructor(note: Note, ports: Ports) {
    this.#note = { id: note.id, uuid: note.uuid };
    this.#ports = ports;
    this.#saved = { title: note.title, state: note.state };
    this.#written = this.#saved;
    this.#changedAt = note.changedAt;
    this.#status = { state: 'saved', at: note.changedAt };
  }

  readonly status = (): SaveStatus => this.#status;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** What is written now, saved or not. */
  get written(): Written {
    return this.#written;
  }

  get isSaved(): boolean {
    return isSame(this.#written, this.#saved);
  }

  change(written: Partial<Written>): void {
    const next = { ...this.#written, ...written };
    if (isSame(next, this.#written)) return;
    this.#written = next;
    if (this.isSaved && !this.#saving) return this.#settle(this.#changedAt);
    this.#ports.keepDraft({ ...next, uuid: this.#note.uuid, base: this.#changedAt, at: new Date().toISOString() });
    if (this.#status.state !== 'failed') this.#show({ state: 'unsaved' });
    this.#unsavedSince ??= performance.now();
    const left = MOST_UNSAVED - (performance.now() - this.#unsavedSince);
    this.#again(Math.max(0, Math.min(AFTER_LAST_KEY, left)));
  }

  /** Saves now what is not saved. Resolves when that is done or has failed; the text is kept either way. */
  async flush(): Promise<void> {
    this.#stopWaiting();
    await this.#saving;
    // While one waited, another flush may have begun.
    if (this.#saving) return this.flush();
    if (this.isSaved) return;
    this.#saving = this.#save();
    await this.#saving;
  }

  /** Asks whether the note was changed elsewhere, by an undo say. `null` when not, or when what is written here is newer. */
  async changeFromElsewhere(): Promise<Written | null> {
    const round = this.#round;
    const note = await this.#ports.open(this.#note.id);
    // Answers come in the order of the questions: one that no save has overtaken is the newest.
    if (round !== this.#round || this.#saving || !this.isSaved) return null;
    const found = { title: note.title, state: note.state };
    this.#changedAt = note.changedAt;
    if (isSame(found, this.#saved)) return null;
    this.#saved = found;
    this.#written = found;
    this.#show({ state: 'saved', at: note.changedAt });
    return found;
  }

  /** The note is gone on purpose: nothing is saved any more. */
  abandon(): void {
    this.#stopWaiting();
    this.#written = this.#saved;
    this.#ports.forgetDraft(this.#note.uuid);
  }

  async #save(): Promise<void> {
    const written = this.#written;
    this.#unsavedSince = null;
    this.#round++;
    this.#show({ state: 'saving' });
    try {
      const note = await this.#ports.save(this.#note.id, written);
      this.#saved = written;
      this.#changedAt = note.changedAt;
      this.#retry = FIRST_RETRY;
      this.#saving = null;
      if (this.isSaved) return this.#settle(note.changedAt);
      this.#ports.keepDraft({ ...this.#written, uuid: this.#note.uuid, base: this.#changedAt, at: new Date().toISOString() });
      this.#show({ state: 'unsaved' });
      this.#again(AFTER_LAST_KEY);
    } catch (error) {
      this.#saving = null;
      // Whatever went wrong, even in us, the text is tried again.
      const failure = error instanceof CallFailure ? error : new CallFailure({ code: 'unexpected', message: String(error) });
      this.#show({ state: 'failed', failure });
      if (failure.code === 'not-found') return;
      this.#again(this.#retry);
      this.#retry = Math.min(LAST_RETRY, this.#retry * 2);
    }
  }

  #settle(at: string): void {
    this.#stopWaiting();
    this.#ports.forgetDraft(this.#note.uuid);
    this.#show({ state: 'saved', at });
  }

  #again(time: number): void {
    this.#stopWaiting();
    this.#stopWaiting = this.#ports.wait(time, () => void this.flush());
  }

  #show(status: SaveStatus): void {
    this.#status = status;
    for (const listener of this.#listeners) listener();
  }
}

function isSame(left: Written, right: Written): boolean {
  return left.title === right.title && left.state === right.state;
}
