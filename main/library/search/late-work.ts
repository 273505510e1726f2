// Work that a step leaves for after it, done in slices: bringing thousands of articles into the index takes seconds, in which everybody else is answered.

const SLICE = 20; // ms

export class LateWork {
  readonly #act: (id: number) => void;
  /** Does a slice as a whole. */
  readonly #together: (slice: () => void) => void;
  readonly #waiting = new Set<number>();
  #running: Promise<void> | null = null;
  #isStopped = false;

  constructor(act: (id: number) => void, together: (slice: () => void) => void) {
    this.#act = act;
    this.#together = together;
  }

  get isWaiting(): boolean {
    return this.#waiting.size > 0;
  }

  /** Begins after the present call, when its transaction is over. */
  add(ids: Iterable<number>): void {
    for (const id of ids) this.#waiting.add(id);
    if (this.isWaiting) this.#running ??= this.#run();
  }

  /** Resolves when nothing waits any more. Work that failed is dropped, and said. */
  async done(): Promise<void> {
    while (this.#running) await this.#running;
  }

  stop(): void {
    this.#isStopped = true;
  }

  async #run(): Promise<void> {
    try {
      for (;;) {
        await new Promise(setImmediate);
        if (this.#isStopped || !this.isWaiting) return;
        this.#together(() => this.#slice());
      }
    } catch (error) {
      console.error('The search is not complete until the library is opened again:', error);
      this.#waiting.clear();
    } finally {
      this.#running = null;
    }
  }

  #slice(): void {
    const end = performance.now() + SLICE;
    for (const id of this.#waiting) {
      this.#act(id);
      this.#waiting.delete(id);
      if (performance.now() > end) return;
    }
  }
}
