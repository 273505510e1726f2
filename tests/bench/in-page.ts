// What the bench does inside the window: waits for pictures, and does with bare elements what the reader does with an article.

export interface Measured {
  bare: number[];
  ours: number[];
}

interface Bench {
  /** Opens the article of this title; resolves with the milliseconds until its highlights are on screen. */
  open(title: string): Promise<number>;
  /** Selects a few words that are in view; resolves when the page has told of it. */
  select(place: number): Promise<void>;
  /** Waits for the next key. */
  listen(): void;
  /** From that key until one more highlight is on screen. */
  painted(): Promise<number>;
  /** The milliseconds of each frame of a scroll through the text. */
  scroll(): Promise<number[]>;
}

declare global {
  interface Window {
    bench: Bench;
  }
}

export interface BareText {
  text: string;
  count: number;
}

/** Must stand alone: it is sent to the window as it is written. */
export function inPage(): void {
  const count = () => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0);
  const scroller = () => document.querySelector('[data-part="reader"] [role="region"]');
  /** The picture of this frame is made once its callbacks are done and a task of the next turn runs. */
  const shown = (isThere: () => boolean) => new Promise<number>((done) => {
    const look = () => {
      if (!isThere()) return void requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
  let painted = Promise.resolve(0);
  window.bench = {
    open: async (title) => {
      const option = [...document.querySelectorAll('[role="option"]')].find((one) => one.textContent.includes(title));
      const begun = performance.now();
      if (option instanceof HTMLElement) option.click();
      return await shown(() => document.querySelector('[data-part="reader"] h1')?.textContent === title && count() > 0) - begun;
    },
    select: async (place) => {
      const view = scroller()?.getBoundingClientRect();
      const blocks = [...document.querySelectorAll('[data-part="reader"] p[data-start]')];
      const block = blocks.filter((one) => one.getBoundingClientRect().top > (view?.top ?? 0))[place % 3];
      if (block?.firstChild) document.getSelection()?.setBaseAndExtent(block.firstChild, 30 + place * 9, block.firstChild, 36 + place * 9);
      if (scroller() instanceof HTMLElement) (scroller() as HTMLElement).focus({ preventScroll: true });
      await shown(() => true);
      await shown(() => true);
    },
    listen: () => {
      const before = count();
      painted = new Promise((done) => {
        window.addEventListener('keydown', (event) => {
          void shown(() => count() > before).then((at) => done(at - event.timeStamp));
        }, { once: true, capture: true });
      });
    },
    painted: () => painted,
    scroll: () => new Promise((done) => {
      const page = scroller();
      const frames: number[] = [];
      let last = 0;
      if (page) page.scrollTop = 0;
      const step = (now: number) => {
        if (last > 0) frames.push(now - last);
        last = now;
        if (frames.length >= 90) return done(frames);
        page?.scrollBy(0, 120);
        requestAnimationFrame(step);
      };
      requestAnimationFrame(step);
    }),
  };
}

/** Each stands alone, like the one above: the text in paragraphs, its highlights as ranges of eight kinds, and nothing else. */
export const bare = {
  open: async ({ text, count }: BareText): Promise<number> => {
    const begun = performance.now();
    const pane = document.createElement('div');
    pane.style.cssText = 'position: fixed; inset: 0; overflow: auto; background: white; z-index: 1000; font: 18px/1.6 serif; padding-inline: 300px';
    const blocks = text.split('\n\n').map((line) => {
      const paragraph = document.createElement('p');
      paragraph.append(line);
      return paragraph;
    });
    pane.append(...blocks);
    document.body.append(pane);
    const highlights = Array.from({ length: 8 }, (_, kind) => {
      const highlight = new Highlight();
      CSS.highlights.set(`bare-${kind}`, highlight);
      return highlight;
    });
    for (let at = 0; at < count; at++) {
      const words = blocks[1 + at % (blocks.length - 1)]?.firstChild;
      const range = new Range();
      if (!words) continue;
      range.setStart(words, Math.min(at % 400, 300));
      range.setEnd(words, Math.min(at % 400, 300) + 20);
      highlights[at % 8]?.add(range);
    }
    await new Promise((done) => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(null);
    }));
    const spent = performance.now() - begun;
    pane.remove();
    for (let kind = 0; kind < 8; kind++) CSS.highlights.delete(`bare-${kind}`);
    return spent;
  },
  mark: async ({ text }: BareText): Promise<number> => {
    const pane = document.createElement('div');
    pane.style.cssText = 'position: fixed; inset: 0; overflow: auto; background: white; z-index: 1000; font: 18px/1.6 serif; padding-inline: 300px';
    const [first, ...blocks] = text.split('\n\n').map((line) => {
      const paragraph = document.createElement('p');
      paragraph.append(line);
      return paragraph;
    });
    pane.append(...first ? [first] : [], ...blocks);
    document.body.append(pane);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const begun = performance.now();
    const range = new Range();
    if (blocks[0]?.firstChild) range.selectNodeContents(blocks[0].firstChild);
    CSS.highlights.set('bare-1', new Highlight(range));
    await new Promise((done) => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(null);
    }));
    const spent = performance.now() - begun;
    pane.remove();
    CSS.highlights.delete('bare-1');
    return spent;
  },
  scroll: async ({ text }: BareText): Promise<number[]> => {
    const pane = document.createElement('div');
    pane.style.cssText = 'position: fixed; inset: 0; overflow: auto; background: white; z-index: 1000; font: 18px/1.6 serif; padding-inline: 300px';
    pane.append(...text.split('\n\n').map((line) => {
      const paragraph = document.createElement('p');
      paragraph.append(line);
      return paragraph;
    }));
    document.body.append(pane);
    const frames = await new Promise<number[]>((done) => {
      const times: number[] = [];
      let last = 0;
      const step = (now: number) => {
        if (last > 0) times.push(now - last);
        last = now;
        if (times.length >= 90) return done(times);
        pane.scrollBy(0, 120);
        requestAnimationFrame(step);
      };
      requestAnimationFrame(step);
    });
    pane.remove();
    return frames;
  },
};
