// Notes, claims, actors and tags.
import { describe, expect, it } from 'vitest';
import { addActor, addAlias, addClaim, addNote, addTag, shelf } from './shelf';

describe('finding things', () => {
  it('comes after articles: notes, then claims, then actors, then tags', () => {
    const library = shelf();
    addTag(library, 'Tokayev');
    addActor(library, 'Токаев');
    addClaim(library, 'Tokayev will sign');
    addNote(library, 'What Tokaev said', '');
    library.add('Tokajew speaks', 'He spoke.');
    expect(library.find('tokayev').rows.map(({ kind }) => kind)).toEqual(['article', 'note', 'claim', 'actor', 'tag']);
  });

  it('an actor is found by each alias, and shows it', () => {
    const library = shelf();
    const actor = addActor(library, 'Caspian Pipeline Consortium');
    addAlias(library, actor, 'CPC');
    addAlias(library, actor, 'КТК');
    expect(library.find('ктк').rows).toEqual([{
      kind: 'actor', id: actor, title: 'Caspian Pipeline Consortium', snippet: 'CPC · КТК', marks: [{ start: 6, end: 9 }], passage: null, count: 1,
    }]);
    expect(library.titles('consortium')).toEqual(['Caspian Pipeline Consortium']);
  });

  it('an alias that is taken back finds no longer', () => {
    const library = shelf();
    const actor = addActor(library, 'Caspian Pipeline Consortium');
    expect(library.titles('cpc')).toEqual([]);
    addAlias(library, actor, 'CPC');
    expect(library.titles('cpc')).toHaveLength(1);
    library.writer.undo(undefined);
    expect(library.titles('cpc')).toEqual([]);
    library.writer.redo(undefined);
    expect(library.titles('cpc')).toHaveLength(1);
  });

  it('a claim is found by what it says and by who said it', () => {
    const library = shelf();
    const actor = addActor(library, 'Dmitry Peskov');
    const claim = addClaim(library, 'The closure was not political', actor);
    const claims = (words: string) => library.find(words).rows.filter(({ kind }) => kind === 'claim').map(({ id }) => id);
    expect(claims('closure')).toEqual([claim]);
    expect(claims('Песков')).toEqual([claim]);
    library.run('UPDATE actor SET name = ? WHERE id = ?', 'Maria Zakharova', actor);
    expect(claims('Песков')).toEqual([]);
    expect(claims('Захарова')).toEqual([claim]);
  });

  it('a note is found by its text, with the words around', () => {
    const library = shelf();
    addNote(library, 'Monday', 'Thirty days on paper.\nWatch the repairs.');
    expect(library.find('repairs').rows)
      .toMatchObject([{ title: 'Monday', snippet: 'Thirty days on paper. Watch the repairs.', marks: [{ start: 32, end: 39 }] }]);
  });

  it('what is changed, deleted or restored is found as it is now', () => {
    const library = shelf();
    const note = addNote(library, 'Draft', 'about tankers');
    expect(library.titles('tankers')).toEqual(['Draft']);
    library.run('UPDATE note SET text = ? WHERE id = ?', 'about railways', note);
    expect([library.titles('tankers'), library.titles('railways')]).toEqual([[], ['Draft']]);
    library.run('UPDATE note SET deleted_at = ? WHERE id = ?', 'now', note);
    expect(library.titles('railways')).toEqual([]);
    library.writer.undo(undefined);
    library.writer.undo(undefined);
    expect([library.titles('tankers'), library.titles('railways')]).toEqual([['Draft'], []]);
  });

  it('forgives a typo in a longer word, and puts the exact first', () => {
    const library = shelf();
    addActor(library, 'Tokarev');
    addActor(library, 'Tokayev');
    expect(library.titles('tokayev')).toEqual(['Tokayev', 'Tokarev']);
    expect(library.titles('Kasym')).toEqual([]);
    addTag(library, 'diversification');
    expect(library.titles('diversfication')).toEqual(['diversification']);
  });

  it('phrases and unwanted words hold here too', () => {
    const library = shelf();
    addNote(library, 'One', 'crude oil');
    addNote(library, 'Two', 'oil that is crude');
    expect(library.titles('"crude oil"')).toEqual(['One']);
    expect(library.titles('oil -that')).toEqual(['One']);
    expect(library.titles('oil OR nothing').sort()).toEqual(['One', 'Two']);
  });

  it('a write that fails leaves what was found before', () => {
    const library = shelf();
    const note = addNote(library, 'Draft', 'about tankers');
    expect(library.titles('tankers')).toEqual(['Draft']);
    expect(() => library.db.transaction(() => {
      library.db.prepare("UPDATE note SET text = 'about railways' WHERE id = ?").run(note);
      library.search.refresh([{ table: 'note', key: note }]);
      throw new Error('taken back');
    })()).toThrow('taken back');
    expect(library.titles('tankers')).toEqual(['Draft']);
  });
});
