// What is folded is drawn as what it is: the lists and quotes of readers' comments, with highlights and copying as in the story.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { barriers } from './desk';
import { ctrl, dragOver, inspector, letIn } from './gestures';
import { expect, test } from './launch';
import { begin, text } from './reading-desk';

const TITLE = 'The lower weir of Ostrel is opened again';
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1>
<p>The lower weir of Ostrel was opened on Monday after a winter of repairs, the water office said, and the first barges went through it before noon.</p>
<p>Nobody was hurt in the accident that had closed it, and its cause is still looked for by the office and by the owners of the barge that had broken its chain.</p>
<p>The office expects as many barges as in the year before, if the water does not fall, and will publish the figures of each week on its board at the lock.</p></article>
<section id="comments" class="comments"><h2>2 comments</h2>
<div class="comment"><b class="comment-author">Ann Lee</b> <time datetime="2023-04-10T18:18">10 April 2023, 18:18</time>
<div class="comment-body"><p>Three things are missing here:</p><ul><li>who pays for the chain</li><li>who counted the barges</li></ul><p>I have asked the office.</p></div></div>
<div class="comment"><b class="comment-author">old_lock</b> <time datetime="2023-04-11T07:02">11 April 2023, 07:02</time>
<div class="comment-body"><blockquote><p>who pays for the chain</p></blockquote><p>The owners do, it is in the contract of the lock.</p></div></div>
</section></body></html>`;

test('comments keep their lists and quotes, and what is marked there is exact', async ({ start, folder }) => {
  const running = await begin(start, folder);
  const { page } = running;
  const file = join(await folder(), 'weir.html');
  await writeFile(file, PAGE);
  await running.choose(file);
  await page.keyboard.press(`${ctrl}+KeyO`);
  await letIn(page);
  await page.getByRole('option', { name: TITLE }).click();
  await text(page).getByText('Comments', { exact: true }).click();
  const comments = text(page).locator('details', { hasText: 'Comments' });
  await expect(comments.getByRole('list').filter({ hasText: 'who counted the barges' }).getByRole('listitem')).toHaveText(['who pays for the chain', 'who counted the barges']);
  await expect(comments.getByRole('blockquote')).toHaveText('who pays for the chain');
  await dragOver(page, 'who counted the barges');
  await page.keyboard.press('h');
  await expect(inspector(page)).toContainText('text matches');
  await expect(inspector(page)).toContainText('who counted the barges');
  await page.keyboard.press('Escape');
  await running.picture('folds-01-light');
  expect(await barriers(page)).toEqual([]);
});
