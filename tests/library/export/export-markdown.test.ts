// A whole library becomes a folder of Markdown: what is in it, and what happens when it cannot be written.
import { chmod, mkdir, mkdtemp, readFile, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Failure } from '../../../main/failure';
import { addActor, addMention } from '../../../main/library/actors';
import { trashArticles } from '../../../main/library/articles';
import { addText, incoming } from '../../../main/library/texts';
import { addClaim, addEvidence } from '../../../main/library/claims';
import { openDatabase, type Connection } from '../../../main/library/database';
import { exportMarkdown, localTime } from '../../../main/library/export/export-markdown';
import { addHighlight, editHighlights } from '../../../main/library/highlights';
import { addNote } from '../../../main/library/notes';
import { attachTag } from '../../../main/library/tags';
import type { Draft } from '../../../preload/api';
import { frontMatterOf, linksIn, readBack, textIn, typesIn } from './read-back';

const TEXT = 'Порты берут больше 🛢 нефти\nАмина Сарсен ждёт двадцать миллионов тонн.\n\n[x]: http://example.org # не заголовок\nКомментарий: <b>нет</b>\n';
const draft = (more: Partial<Draft> = {}): Draft => ({
  fileName: 'порты.txt', format: 'txt', blocks: [], url: null, encoding: 'utf-8', text: TEXT, title: 'Порты берут больше 🛢 нефти', titleFrom: 'headline', byline: 'no', publisher: 'Каспий сегодня',
  via: null, language: 'ru', date: '2022-07-07', dateReason: 'stated', zones: [], ...more,
});
const quiet = { step: async () => {} };

let db: Connection;
let folder: string;

beforeEach(async () => {
  db = openDatabase(':memory:');
  folder = await realpath(await mkdtemp(join(tmpdir(), 'commonplace-export-')));
});

afterEach(async () => {
  db.close();
  await chmod(folder, 0o755);
  await rm(folder, { recursive: true });
});

function spanOf(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

/** One article with a zone of comments, a highlight with all that can hang on one, and two notes. */
function fill() {
  const headline = { ...spanOf('Порты берут больше 🛢 нефти'), kind: 'headline' as const };
  const comments = { ...spanOf('Комментарий: <b>нет</b>'), kind: 'comments' as const };
  const { article } = addText(db, incoming(draft({ zones: [headline, comments] })));
  const version = Number(db.prepare('SELECT id FROM version WHERE article = ?').pluck().get(article));
  const highlight = addHighlight(db, version, spanOf('двадцать миллионов тонн'), 'figure');
  editHighlights(db, [highlight.id], { comment: '# who counted?\n[[x]]' });
  attachTag(db, [highlight.id], 'oil route');
  attachTag(db, [highlight.id], '2022');
  const { actor } = addActor(db, version, spanOf('Амина Сарсен'), { name: 'Амина Сарсен', kind: 'person' });
  addMention(db, version, spanOf('Порты'), actor);
  const claim = addClaim(db, version, spanOf('Амина Сарсен ждёт'), { statement: 'Ports *can* carry 20 Mt', speaker: actor, mode: 'hedged' });
  addEvidence(db, claim.id, highlight.id, 'supports');
  const uuidOf = (table: string) => String(db.prepare(`SELECT uuid FROM ${table} ORDER BY id LIMIT 1`).pluck().get());
  const cited = { type: 'citation', version: 1, highlight: highlight.uuid, quote: highlight.quote, kind: 'figure', title: 'old title' };
  const named = { type: 'reference', version: 1, thing: 'actor', uuid: uuidOf('actor'), text: 'Sarsen' };
  const paragraph = { type: 'paragraph', children: [{ type: 'text', text: 'See ' }, named, { type: 'text', text: ' and --- <script>' }] };
  addNote(db, 'Aktau / load?', JSON.stringify({ root: { type: 'root', children: [cited, paragraph] } }));
  addNote(db, '', JSON.stringify({ root: { type: 'root', children: [] } }));
  return { article, highlight };
}

async function filesIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1)).sort();
}

describe('an export', () => {
  it('is a new folder with a file for each article and note, and three more', async () => {
    fill();
    const path = await exportMarkdown(db, folder, quiet);
    expect(path.startsWith(join(folder, 'Commonplace export 2'))).toBe(true);
    expect(await filesIn(path)).toEqual([
      'Actors.md', 'Articles/Порты берут больше 🛢 нефти.md', 'Claims.md', 'Notes/Aktau load.md', 'Notes/Untitled.md', 'README.md',
    ]);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('holds the article with its highlights, and counts in code points', async () => {
    const { highlight } = fill();
    const file = await readFile(join(await exportMarkdown(db, folder, quiet), 'Articles/Порты берут больше 🛢 нефти.md'), 'utf8');
    const one = (column: string) => db.prepare(`SELECT ${column} FROM version JOIN article ON article.id = version.article`).pluck().get();
    expect(frontMatterOf(file)).toEqual({
      title: 'Порты берут больше 🛢 нефти', author: 'no', publisher: 'Каспий сегодня', date: '2022-07-07', language: 'ru', imported: one('article.made_at'),
      file: 'порты.txt', sha256: one('sha256'), uuid: one('article.uuid'), tags: ['oil-route', 'tag-2022'],
    });
    const start = [...TEXT.slice(0, highlight.start)].length;
    expect(start).toBe(highlight.start - 1);
    const body = file.slice(file.indexOf('\n---\n') + 5);
    expect(textIn(readBack(body))).toBe(`Порты берут больше 🛢 нефти
Highlights
Амина Сарсен ждёт
^h-${String(db.prepare("SELECT uuid FROM highlight WHERE kind = 'claim'").pluck().get()).slice(-12)}
Claim, ¶1, characters 27–44
Claims:
Ports *can* carry 20 Mt (reports)
двадцать миллионов тонн
^h-${highlight.uuid.slice(-12)}
Figure, ¶1, characters ${start}–${start + 23}
# who counted?
[[x]]
Tags: oil route, 2022
Claims:
Ports *can* carry 20 Mt (supports)
Actors named
Амина Сарсен: ¶1
Text
Амина Сарсен ждёт двадцать миллионов тонн.
[x]: http://example.org # не заголовок
Reader comments
Комментарий: <b>нет</b>`);
    expect(typesIn(readBack(body))).not.toContain('html');
  });

  it('keeps highlights of a text that the article had before', async () => {
    const { article } = fill();
    db.prepare(`INSERT INTO version (uuid, article, text, sha256, file_name, encoding, made_at)
      SELECT '01890000-0000-7000-8000-000000000001', ?, 'Порты закрыты.', '${'0'.repeat(64)}', 'b.txt', 'utf-8', made_at FROM version`).run(article);
    const file = await readFile(join(await exportMarkdown(db, folder, quiet), 'Articles/Порты берут больше 🛢 нефти.md'), 'utf8');
    expect(file).toContain('\n## Highlights in an earlier text\n\n> Амина Сарсен ждёт\n');
    expect(file.slice(file.indexOf('## Text'))).toBe('## Text\n\nПорты закрыты.\n');
  });

  it('links that lead to a block of a file in it', async () => {
    fill();
    const path = await exportMarkdown(db, folder, quiet);
    let links = 0;
    for (const name of await filesIn(path)) {
      for (const url of linksIn(readBack(await readFile(join(path, name), 'utf8')))) {
        const [file = '', block] = url.split('#');
        const target = await readFile(join(path, name, '..', decodeURIComponent(file)), 'utf8');
        if (block !== undefined) expect(target).toMatch(new RegExp(`(?:^|\\s)\\${block}$`, 'm'));
        links++;
      }
    }
    expect(links).toBe(9);
  });

  it('holds a note with its quotes and today’s titles', async () => {
    const { highlight } = fill();
    const file = await readFile(join(await exportMarkdown(db, folder, quiet), 'Notes/Aktau load.md'), 'utf8');
    const article = `../Articles/${encodeURIComponent('Порты берут больше 🛢 нефти.md')}`;
    expect(file.slice(file.indexOf('\n---\n') + 6)).toBe(`# Aktau / load?

> двадцать миллионов тонн

— [Порты берут больше 🛢 нефти ¶1](${article}#^h-${highlight.uuid.slice(-12)})

See [Амина Сарсен](../Actors.md#^a-${String(db.prepare('SELECT uuid FROM actor').pluck().get()).slice(-12)}) and --- \\<script>
`);
  });

  it('speaks Russian to Russian readers', async () => {
    fill();
    const path = await exportMarkdown(db, folder, quiet, { language: 'ru' });
    expect(await filesIn(path)).toContain('Notes/Без названия.md');
    expect(await readFile(join(path, 'Claims.md'), 'utf8')).toContain('Кто говорит: [Амина Сарсен]');
    expect(await readFile(join(path, 'README.md'), 'utf8')).toContain('Статей: 1. Заметок: 2.');
  });

  it('leaves out what is in the trash, and says so where a note quotes it', async () => {
    const { article } = fill();
    trashArticles(db, [article]);
    const path = await exportMarkdown(db, folder, quiet);
    expect((await filesIn(path)).filter((name) => name.startsWith('Articles'))).toEqual([]);
    expect(await readFile(join(path, 'Notes/Aktau load.md'), 'utf8')).toContain('(this passage is no longer in the library)');
  });

  it('never takes the place of another', async () => {
    const first = await exportMarkdown(db, folder, quiet);
    const name = `Commonplace export ${localTime(new Date())}`;
    for (let count = 2; count < 5; count++) await mkdir(join(folder, `${name} ${count}`));
    const second = await exportMarkdown(db, folder, quiet);
    expect(second).not.toBe(first);
    expect(await filesIn(second)).toEqual(['Actors.md', 'Claims.md', 'README.md']);
  });
});

describe('an export that cannot be finished', () => {
  it('leaves nothing behind when it is cancelled', async () => {
    fill();
    const cancelled = new Failure('cancelled', 'It was cancelled.');
    const step = async (done: number) => {
      if (done === 3) throw cancelled;
    };
    await expect(exportMarkdown(db, folder, { step })).rejects.toBe(cancelled);
    expect(await readdir(folder)).toEqual([]);
  });

  it('names the folder that is missing, no folder, or a link', async () => {
    await writeFile(join(folder, 'file'), '');
    await mkdir(join(folder, 'elsewhere'));
    await symlink(join(folder, 'elsewhere'), join(folder, 'link'));
    for (const name of ['missing', 'file', 'link']) {
      await expect(exportMarkdown(db, join(folder, name), quiet)).rejects.toMatchObject({ code: 'folder-unwritable', values: { path: join(folder, name) } });
    }
    expect(await filesIn(folder)).toEqual(['file']);
  });

  it.skipIf(process.getuid?.() === 0)('says so when the folder may not be written (not run as root, who may write everywhere)', async () => {
    await chmod(folder, 0o555);
    await expect(exportMarkdown(db, folder, quiet)).rejects.toMatchObject({ code: 'folder-unwritable', values: { path: folder, reason: 'EACCES' } });
  });

  it('does not follow a folder that became a link', async () => {
    fill();
    const elsewhere = await mkdtemp(join(tmpdir(), 'commonplace-elsewhere-'));
    const step = async (_done: number, _total: number, at: string) => {
      const [partial] = await readdir(folder);
      if (!partial || !at.startsWith('Notes/Untitled')) return;
      await rm(join(folder, partial, 'Notes'), { recursive: true });
      await symlink(elsewhere, join(folder, partial, 'Notes'));
    };
    await expect(exportMarkdown(db, folder, { step })).rejects.toMatchObject({ code: 'folder-unwritable' });
    expect(await readdir(elsewhere)).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
    await rm(elsewhere, { recursive: true });
  });
});
