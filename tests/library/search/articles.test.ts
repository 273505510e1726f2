// Articles in the full-text index, through the writer and its undo.
import { describe, expect, it } from 'vitest';
import { shelf } from './shelf';

describe('finding articles', () => {
  it('a word in the headline ranks above one in the text', () => {
    const library = shelf();
    library.add('Ports of the north', 'A pipeline was mentioned once among many other things that were said that day.');
    library.add('The pipeline is shut', 'Nothing moves.');
    expect(library.titles('pipeline')).toEqual(['The pipeline is shut', 'Ports of the north']);
  });

  it('a whole word ranks above one that only begins so', () => {
    const library = shelf();
    library.add('Oilfields', 'oilfields oilfields oilfields');
    library.add('About other things', 'In the end it is about oil and not much else besides, said no one in particular.');
    expect(library.titles('oil')).toEqual(['About other things', 'Oilfields']);
    expect(library.titles('oil ')).toEqual(['About other things']);
  });

  it('every word must be there, in any order', () => {
    const library = shelf();
    library.add('One', 'tankers carry crude oil');
    library.add('Two', 'tankers carry grain');
    expect(library.titles('oil tankers')).toEqual(['One']);
  });

  it('a phrase stands as typed, OR widens, minus takes out', () => {
    const library = shelf();
    library.add('One', 'crude oil from the sea');
    library.add('Two', 'oil that is crude');
    library.add('Three', 'grain by rail');
    expect(library.titles('"crude oil"')).toEqual(['One']);
    expect(library.titles('"crude oil" OR grain').sort()).toEqual(['One', 'Three']);
    expect(library.titles('crude -sea')).toEqual(['Two']);
    expect(library.titles('-sea')).toEqual([]);
  });

  it('no phrase is found across what was left out between its words', () => {
    const library = shelf();
    library.add('One', 'crude ADVERT oil', [{ kind: 'body', start: 0, end: 6 }, { kind: 'promo', start: 6, end: 13 }, { kind: 'body', start: 13, end: 16 }]);
    expect(library.titles('"crude oil"', 'all')).toEqual([]);
    expect(library.titles('"crude oil"', 'body')).toEqual([]);
    expect(library.titles('oil crude')).toEqual(['One']);
  });

  it('the scope decides whether comments, promos and related news count', () => {
    const library = shelf();
    const text = 'Headline\nThe body speaks.\nA comment shouts.';
    library.add('Headline', text, [
      { kind: 'headline', start: 0, end: 8 }, { kind: 'body', start: 9, end: 25 },
      { kind: 'comments', start: 26, end: 43 }, { kind: 'comment', start: 26, end: 43 },
    ]);
    expect(library.find('shouts', 'body')).toEqual({ total: 0, inBody: 0, inAll: 1, rows: [] });
    expect(library.find('shouts', 'all').rows).toEqual([{
      kind: 'article', id: 1, title: 'Headline', snippet: '…A comment shouts.', marks: [{ start: 11, end: 17 }],
      passage: { start: 36, end: 42, zone: 'comments' }, count: 1,
    }]);
    expect(library.find('headline', 'body').rows.map(({ passage }) => passage?.zone)).toEqual(['headline']);
  });

  it('a possessive, an elision and a hyphen do not hide a word', () => {
    const library = shelf();
    library.add('One', 'Kazakhstan’s pipeline, l’Iran and a Trans-Caspian route');
    for (const words of ['kazakhstan ', 'Iran ', 'caspian ', 'trans-caspian', 'Kazakhstan\'s ']) expect(library.titles(words)).toEqual(['One']);
  });

  it('Chinese, Japanese and Korean are found by any part of what they say', () => {
    const library = shelf();
    library.add('One', '中华人民共和国国家主席');
    library.add('Two', '대한민국의 대통령');
    expect(library.titles('共和国')).toEqual(['One']);
    expect(library.titles('和共')).toEqual([]);
    expect(library.titles('대통령')).toEqual(['Two']);
  });

  it('pages do not overlap, and run on from articles into notes', () => {
    const library = shelf();
    for (let number = 1; number <= 7; number++) library.add(`Oil ${number}`, `oil ${number}`);
    library.run("INSERT INTO note (uuid, title, state, text, made_at, changed_at) VALUES ('u', 'On oil', '{}', '', 'now', 'now')");
    const page = (from: number, count: number) => library.search.find({ words: 'oil', scope: 'body', from, count }).rows.map(({ title }) => title);
    expect([...page(0, 3), ...page(3, 3), ...page(6, 3)]).toEqual(page(0, 50));
    expect(page(0, 50)).toHaveLength(8);
    expect(page(7, 3)).toEqual(['On oil']);
    expect(library.find('oil')).toMatchObject({ total: 8, inBody: 7, inAll: 7 });
  });

  it('an empty or wordless query finds nothing', () => {
    const library = shelf();
    library.add('One', 'words');
    for (const words of ['', ' ', '"', '-', 'OR', '***', '""', '()']) expect(library.find(words)).toEqual({ total: 0, inBody: 0, inAll: 0, rows: [] });
  });
});

describe('following the journal', () => {
  it('a trashed article is gone, and back when that is undone, and gone when redone', () => {
    const library = shelf();
    const id = library.add('One', 'pipeline');
    library.run('UPDATE article SET deleted_at = ? WHERE id = ?', 'now', id);
    expect(library.titles('pipeline')).toEqual([]);
    library.writer.undo(undefined);
    expect(library.titles('pipeline')).toEqual(['One']);
    library.writer.redo(undefined);
    expect(library.titles('pipeline')).toEqual([]);
  });

  it('an import that is undone leaves nothing to find, and redone brings it back', () => {
    const library = shelf();
    library.add('One', 'pipeline', [{ kind: 'body', start: 0, end: 8 }]);
    library.writer.undo(undefined);
    expect(library.titles('pipeline')).toEqual([]);
    expect(library.db.prepare('SELECT count(*) FROM article_text').pluck().get()).toBe(0);
    library.writer.redo(undefined);
    expect(library.titles('pipeline')).toEqual(['One']);
  });

  it('a new version takes the place of the old one', () => {
    const library = shelf();
    const id = library.add('One', 'the old wording');
    library.run(`
      INSERT INTO version (uuid, article, text, sha256, file_name, encoding, made_at)
      VALUES ('v', ?, 'the new wording', ?, 'a.txt', 'utf-8', 'now')`, id, '0'.repeat(64));
    expect(library.titles('old ')).toEqual([]);
    expect(library.titles('new ')).toEqual(['One']);
    library.writer.undo(undefined);
    expect(library.titles('old ')).toEqual(['One']);
    expect(library.titles('new ')).toEqual([]);
  });

  it('a renamed article and a moved zone are found as they are now', () => {
    const library = shelf();
    const id = library.add('One', 'body comment', [{ kind: 'body', start: 0, end: 4 }, { kind: 'comments', start: 5, end: 12 }]);
    library.run('UPDATE article SET title = ? WHERE id = ?', 'Renamed', id);
    expect(library.titles('renamed')).toEqual(['Renamed']);
    expect(library.titles('comment')).toEqual([]);
    library.run("UPDATE zone SET kind = 'body' WHERE kind = 'comments'");
    expect(library.titles('comment')).toEqual(['Renamed']);
  });
});

describe('mistyped words', () => {
  it('find what is near when nothing else is found, and mark it', () => {
    const library = shelf();
    library.add('One', 'The pipeline runs west.');
    const { rows, inBody, inAll } = library.find('pipline');
    expect({ inBody, inAll, snippet: rows[0]?.snippet, marks: rows[0]?.marks })
      .toEqual({ inBody: 1, inAll: 1, snippet: 'The pipeline runs west.', marks: [{ start: 4, end: 12 }] });
    for (const words of ['piepline', 'pipelnie', 'pippeline', 'pipelyne west']) expect(library.titles(words)).toEqual(['One']);
  });

  it('a short word is never guessed', () => {
    const library = shelf();
    library.add('One', 'Iran and Iraq');
    expect(library.titles('Irak ')).toEqual(['One']);
    expect(library.titles('Ivan ')).toEqual([]);
  });

  it('a word that is there, but not where one looks, is not replaced by another', () => {
    const library = shelf();
    library.add('One', 'Putins Besuch\nOreshnik', [{ kind: 'body', start: 0, end: 13 }, { kind: 'related', start: 14, end: 22 }]);
    library.add('Two', 'Oreshkin spoke');
    expect(library.find('Oreshnik', 'body')).toMatchObject({ total: 0, inAll: 1 });
  });

  it('words of trashed articles are not suggested, and new ones are', () => {
    const library = shelf();
    const id = library.add('One', 'The pipeline');
    expect(library.titles('pipline')).toEqual(['One']);
    library.run('UPDATE article SET deleted_at = ? WHERE id = ?', 'now', id);
    expect(library.titles('pipline')).toEqual([]);
    library.add('Two', 'A refinery');
    expect(library.titles('refinry')).toEqual(['Two']);
    library.add('Three', 'A pipelyne');
    expect(library.titles('pipeline')).toEqual(['Three']);
  });

  it('a word that left a text with its last place is a mistyped one again', () => {
    const library = shelf();
    const id = library.add('Pipline', 'The title is mistyped.');
    library.add('Two', 'The pipeline runs west.');
    expect(library.titles('pipline ')).toEqual(['Pipline']);
    library.run('UPDATE article SET title = ? WHERE id = ?', 'One', id);
    expect(library.titles('pipline ')).toEqual(['Two']);
  });
});
