// What is pasted waits in a preview like a file; and letters that were read wrongly can be read again while they wait.
import { describe, expect, it, test } from 'vitest';
import type { StagedRow } from '../../preload/api';
import { REWRITTEN } from './copies';
import { openShelf, type Shelf } from './shelf';

const STORY = REWRITTEN.articles[0]?.first ?? '';

async function rowsOf(shelf: Shelf, job: number): Promise<StagedRow[]> {
  return (await shelf.ask('staged.list', { job, from: 0, count: 100 })).rows;
}

describe('what is pasted', () => {
  it('waits in a preview like a file, with the name it was given', async () => {
    const shelf = openShelf();
    const { record } = await shelf.change('import.paste', { text: STORY, name: 'From a/letter' });
    await shelf.ended(record);
    expect((await rowsOf(shelf, record.id))[0]).toMatchObject({ path: 'From a letter.txt', outlook: 'new', format: 'txt', encoding: 'utf-8' });
    expect((await shelf.run(record.id)).outcomes.imported).toBe(1);
    expect((await shelf.ask('article.open', { id: 1 })).version.text).toBe(STORY);
    await shelf.library.close();
  });

  it('is read as a page where it is one', async () => {
    const shelf = openShelf();
    const page = `<h1>Harbour closes</h1><p>${STORY.split('\n\n').slice(1).join('</p><p>')}</p>`;
    const { record } = await shelf.change('import.paste', { html: page, text: STORY });
    await shelf.ended(record);
    const [row] = await rowsOf(shelf, record.id);
    expect(row).toMatchObject({ format: 'html', outlook: 'new' });
    expect((await shelf.ask('staged.open', { id: row?.id ?? 0 })).text).not.toContain('<p>');
    await shelf.library.close();
  });

  it('must be something, and not too much', async () => {
    const shelf = openShelf();
    await expect(shelf.change('import.paste', { text: '  \n' })).rejects.toMatchObject({ code: 'empty' });
    await expect(shelf.change('import.paste', {})).rejects.toMatchObject({ code: 'empty' });
    await expect(shelf.change('import.paste', { text: 'ж'.repeat(11 * 1024 * 1024) })).rejects.toMatchObject({ code: 'too-large', values: { size: 22 * 1024 * 1024 } });
    await expect(shelf.change('import.paste', { text: 'x'.repeat(21 * 1024 * 1024) })).rejects.toMatchObject({ code: 'bad-call' });
    await shelf.library.close();
  });
});

test('letters that were read wrongly are read again in another encoding, and what was said of the file stays', async () => {
  const shelf = openShelf();
  const { record } = await shelf.change('import.paste', { text: REWRITTEN.articles[2]?.first ?? '' });
  await shelf.ended(record);
  await shelf.change('staged.edit', { ids: [1], publisher: 'Речной листок' });
  const { record: wrong } = await shelf.change('staged.decode', { id: 1, encoding: 'windows-1251' });
  expect(wrong).toMatchObject({ encoding: 'windows-1251', publisher: 'Речной листок' });
  expect(wrong.text).toContain('Р’ РљР°РјРµРЅРєРµ');
  const { record: right } = await shelf.change('staged.decode', { id: 1, encoding: 'utf-8' });
  expect(right).toMatchObject({ encoding: 'utf-8', title: 'В Каменке закрыли мост', publisher: 'Речной листок' });
  await shelf.library.close();
});
