// What the library reads in a note's editor state, ordinary, foreign and hostile.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../main/failure';
import { isNoteState, plainTextOf, quotesIn, referencesOf } from '../../main/library/note-state';

const HIGHLIGHT = '01890000-0000-7000-8000-00000000000a';
const ACTOR = '01890000-0000-7000-8000-00000000000b';

const text = (words: string) => ({ type: 'text', version: 1, text: words, format: 0 });
const block = (type: string, ...children: unknown[]) => ({ type, version: 1, children });
const stateOf = (...blocks: unknown[]) => JSON.stringify({ root: block('root', ...blocks) });
const reference = { type: 'reference', version: 1, thing: 'actor', uuid: ACTOR, text: 'Амина Сарсен' };
const citation = { type: 'citation', version: 1, highlight: HIGHLIGHT, quote: 'Один танкер берёт 12 тысяч тонн.', kind: 'figure', title: 'Порт' };

const STATE = stateOf(
  block('heading', text('What would settle it')),
  block('paragraph', text('Ask '), reference, text(' again'), { type: 'linebreak' }, text('soon')),
  block('paragraph'),
  citation,
  block('list', block('listitem', text('depths')), block('listitem', block('list', block('listitem', text('both quays'))))),
);

describe('a note’s plain text', () => {
  it('has a line for each block and line break, and the copies that references and citations keep', () => {
    expect(plainTextOf(STATE)).toBe('What would settle it\nAsk Амина Сарсен again\nsoon\nОдин танкер берёт 12 тысяч тонн.\ndepths\nboth quays');
  });

  it('keeps the words of nodes it does not know', () => {
    const state = stateOf(block('poll', text('yes'), { type: 'sparkle', text: '!' }), { type: 'futuristic', text: 'alone' }, 7, null, 'x');
    expect(plainTextOf(state)).toBe('yes\n!\nalone');
  });

  it('holds every word that was put in, whatever the nesting', () => {
    const word = fc.string({ minLength: 1 }).map((words) => words.replace(/\s/g, '_') + '·');
    const tree = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof({ maxDepth: 6 }, word.map(text), fc.tuple(fc.constantFrom('paragraph', 'link', 'strange', ''), fc.array(tie('node'), { maxLength: 4 }))
        .map(([type, children]) => block(type, ...children))),
    })).node;
    fc.assert(fc.property(fc.array(tree), (blocks) => {
      const words = [...JSON.stringify(blocks).matchAll(/"text":("(?:[^"\\]|\\.)*")/g)].map((found) => String(JSON.parse(found[1] ?? '""')));
      expect(plainTextOf(stateOf(...blocks)).replaceAll('\n', '')).toBe(words.join(''));
    }));
  });

  it('survives a state nested a hundred thousand deep', () => {
    const depth = 100_000;
    const state = `{"root":${'{"type":"quote","children":['.repeat(depth)}{"type":"text","text":"bottom"}${']}'.repeat(depth)}}`;
    expect(plainTextOf(state)).toBe('bottom');
    expect(referencesOf(state)).toEqual([]);
  });

  it('survives a paragraph of three hundred thousand pieces', () => {
    const paragraph = { type: 'paragraph', children: Array.from({ length: 300_000 }, () => text('a')) };
    expect(plainTextOf(stateOf(paragraph)).length).toBe(300_000);
  });
});

describe('what a note points to', () => {
  it('is each thing once, in the order of the text', () => {
    const other = { ...reference, thing: 'article' };
    expect(referencesOf(stateOf(citation, block('paragraph', reference, other, reference)))).toEqual([
      { kind: 'highlight', uuid: HIGHLIGHT }, { kind: 'actor', uuid: ACTOR }, { kind: 'article', uuid: ACTOR },
    ]);
    expect(quotesIn(STATE)).toBe(1);
  });

  it('leaves out references that name no thing', () => {
    const wrong = [{ type: 'reference', thing: 'planet', uuid: ACTOR }, { type: 'reference', thing: 'note' }, { type: 'citation', highlight: 5 }];
    expect(referencesOf(stateOf(...wrong))).toEqual([]);
  });
});

describe('a state that is none', () => {
  it('is refused as a bad call when it is not JSON', () => {
    for (const read of [isNoteState, plainTextOf, referencesOf]) {
      expect(() => read('{"root"')).toThrow(Failure);
      expect(() => read('')).toThrow(expect.objectContaining({ code: 'bad-call' }));
    }
  });

  it('is known when it is JSON of something else, and reads as empty', () => {
    fc.assert(fc.property(fc.json(), (json) => {
      expect(isNoteState(json)).toBe(false);
      expect(plainTextOf(json)).toBe('');
    }));
    expect(isNoteState('{"root":{"type":"root","children":{}}}')).toBe(false);
    expect(isNoteState(STATE)).toBe(true);
    expect(isNoteState(stateOf())).toBe(true);
  });
});
