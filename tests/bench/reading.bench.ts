// What reading costs over the bare page doing the same in the same window: a text of 200 KB with 5,000 highlights, opened, marked and scrolled.
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { ctrl, letIn, row } from '../app/gestures';
import { expect, test } from '../app/launch';
import { bare, inPage, type Measured } from './in-page';

const HIGHLIGHTS = 5_000;
const OPENINGS = 7;
const KEYS = 15;
const PARAGRAPHS = 400;
const WORDS = ('the harbour of lirna takes more grain than last year and its master said on monday that every quay holds '
  + 'while ships from ostrel wait in the bay for a berth that nobody has promised them').split(' ');
const out = resolve(__dirname, '..', '..', 'out');

test('a text of 200 KB with 5,000 highlights', async ({ start, folder }) => {
  const files = await folder();
  const text = longText();
  await writeFile(join(files, 'long.txt'), text);
  await writeFile(join(files, 'short.txt'), 'A short text\n\nIt has one line.\n');
  const running = await start();
  const { page } = running;
  await running.choose(join(await folder(), 'bench.commonplace'));
  await page.getByRole('button', { name: /Start mine/ }).click();
  await expect(page.getByText('No articles yet')).toBeVisible();
  await running.choose(files);
  await page.keyboard.press(`${ctrl}+Shift+KeyO`);
  await letIn(page);
  await page.evaluate(inPage);
  await makeHighlights(page, text);

  const rows: { what: string; bare: number; ours: number }[] = [];
  const opened: Measured = { bare: [], ours: [] };
  for (let round = 0; round < OPENINGS; round++) {
    await row(page, 'A short text').click();
    await expect(page.getByRole('heading', { level: 1, name: 'A short text' })).toBeVisible();
    opened.ours.push(await page.evaluate(() => window.bench.open('The long text')));
  }
  for (let round = 0; round < OPENINGS; round++) opened.bare.push(await page.evaluate(bare.open, { text, count: HIGHLIGHTS }));
  rows.push({ what: 'open it, until its highlights are painted', bare: median(opened.bare), ours: median(opened.ours) });

  const keyed: Measured = { bare: [], ours: [] };
  for (let round = 0; round < KEYS; round++) {
    await page.evaluate((place) => window.bench.select(place), round);
    await page.evaluate(() => window.bench.listen());
    await page.keyboard.press('h');
    keyed.ours.push(await page.evaluate(() => window.bench.painted()));
    keyed.bare.push(await page.evaluate(bare.mark, { text, count: HIGHLIGHTS }));
  }
  rows.push({ what: 'from the key to the painted highlight, which is saved by then', bare: median(keyed.bare), ours: median(keyed.ours) });

  const frames = await page.evaluate(() => window.bench.scroll());
  const plain = await page.evaluate(bare.scroll, { text, count: HIGHLIGHTS });
  rows.push({ what: 'a frame while scrolling (90 of 120 px), the median', bare: quantile(plain, 0.5), ours: quantile(frames, 0.5) });
  rows.push({ what: 'the same, the 95th of a hundred', bare: quantile(plain, 0.95), ours: quantile(frames, 0.95) });
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'bench-reading.json'), JSON.stringify(rows));
});

function longText(): string {
  const lines = Array.from({ length: PARAGRAPHS }, (_, place) => {
    const words = Array.from({ length: 92 }, (_word, at) => WORDS[(place * 7 + at * 13 + at * place) % WORDS.length] ?? '');
    return `${words.slice(0, 40).join(' ')}. ${words.slice(40).join(' ')}.`;
  });
  return ['The long text', ...lines].join('\n\n');
}

/** Of all kinds, many across each other. */
async function makeHighlights(page: Page, text: string): Promise<void> {
  await page.evaluate(async ({ length, count }) => {
    const kinds = ['claim', 'evidence', 'quote', 'figure', 'date', 'doubt', 'question', 'context'];
    const ask = async (name: string, args: unknown) => {
      const reply = await window.commonplace.call(name, args, crypto.randomUUID());
      if (!reply.ok) throw new Error(reply.error.message);
      return reply.answer;
    };
    const list = await ask('article.list', { from: 0, count: 10 }) as { rows: { id: number; title: string }[] };
    const long = list.rows.find(({ title }) => title === 'The long text');
    const { version } = await ask('article.open', { id: long?.id }) as { version: { id: number } };
    const room = (length - 400) / count;
    for (let from = 0; from < count; from += 50) {
      await Promise.all(Array.from({ length: 50 }, (_, at) => {
        const start = Math.floor((from + at) * room) + 20;
        return ask('highlight.add', { version: version.id, start, end: start + 12 + ((from + at) * 7) % 60, kind: kinds[(from + at) % kinds.length] });
      }));
    }
  }, { length: text.length, count: HIGHLIGHTS });
}

function median(times: readonly number[]): number {
  return quantile(times, 0.5);
}

function quantile(times: readonly number[], part: number): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
