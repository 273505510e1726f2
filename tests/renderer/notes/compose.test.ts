// Notes made without an editor are what the editor and the library read.
import { buildEditorFromExtensions } from '@lexical/extension';
import { describe, expect, it } from 'vitest';
import { isNoteState, plainTextOf, referencesOf } from '../../../main/library/note-state';
import type { SerializedCitation } from '../../../preload/records';
import { appendCitation, editableState, newNoteState } from '../../../renderer/notes/compose';
import { isEditable, noteExtension } from '../../../renderer/notes/note-extension';

const citation: SerializedCitation = {
  type: 'citation', version: 1, highlight: '01890000-0000-7000-8000-00000000000a', quote: 'Один танкер 🛢 берёт 12 тысяч.', kind: 'figure',
  title: 'Порт',
};
const reference = { type: 'reference', version: 1, thing: 'actor', uuid: '01890000-0000-7000-8000-00000000000b', text: 'Амина' };
const text = (words: string) => ({ detail: 0, format: 0, mode: 'normal', style: '', text: words, type: 'text', version: 1 });
const paragraph = (...children: unknown[]) => ({ children, direction: null, format: '', indent: 0, type: 'paragraph', version: 1, textFormat: 0, textStyle: '' });
const stateOf = (...children: unknown[]) => JSON.stringify({ root: { children, direction: null, format: '', indent: 0, type: 'root', version: 1 } });

/** The state as the editor spells it after reading it. */
function throughEditor(state: string): string {
  const editor = buildEditorFromExtensions(noteExtension(state));
  const spelled = JSON.stringify(editor.getEditorState());
  editor.dispose();
  return spelled;
}

describe('a new note', () => {
  it('is empty, or begins with a quote', () => {
    expect(plainTextOf(newNoteState(null))).toBe('');
    expect(plainTextOf(newNoteState(citation))).toBe(citation.quote);
    expect(referencesOf(newNoteState(citation))).toEqual([{ kind: 'highlight', uuid: citation.highlight }]);
  });

  it('can be edited at once', () => {
    for (const state of [newNoteState(null), newNoteState(citation)]) {
      expect(isNoteState(state)).toBe(true);
      expect(isEditable(state)).toBe(true);
      expect(JSON.parse(throughEditor(state))).toEqual(JSON.parse(state));
    }
  });
});

describe('a citation put into a note', () => {
  it('stands at its end, with a line below to go on', () => {
    const state = appendCitation(stateOf(paragraph(text('before')), paragraph()), citation);
    expect(JSON.parse(state)).toEqual(JSON.parse(stateOf(paragraph(text('before')), citation, paragraph())));
    expect(plainTextOf(appendCitation(state, { ...citation, quote: 'second' }))).toBe(`before\n${citation.quote}\nsecond`);
  });

  it('leaves alone what it does not know', () => {
    const strange = { type: 'poll', children: [text('yes')], extra: { deep: [1] } };
    const state = JSON.stringify({ extra: 1, root: { ...JSON.parse(stateOf(strange)).root, own: true } });
    expect(JSON.parse(appendCitation(state, citation))).toEqual({ extra: 1, root: { ...JSON.parse(stateOf(strange, citation, paragraph())).root, own: true } });
  });

  it('makes a note of a state that is none', () => {
    expect(appendCitation('{}', citation)).toBe(newNoteState(citation));
  });
});

describe('the editor', () => {
  it('writes references and citations exactly as the records say', () => {
    const state = stateOf(paragraph(text('Ask '), reference), citation, paragraph());
    expect(JSON.parse(throughEditor(state))).toEqual(JSON.parse(state));
  });

  it('is not given a note with nodes that it would drop', () => {
    expect(isEditable(stateOf(paragraph(text('a'), reference), citation))).toBe(true);
    expect(isEditable(stateOf(paragraph(text('a'), { type: 'hologram', version: 1 })))).toBe(false);
    expect(isEditable(stateOf({ children: [null], type: 'paragraph' }))).toBe(false);
    expect(isEditable('{}')).toBe(false);
  });

  it('gets an empty line where a note has no block at all', () => {
    expect(editableState(stateOf())).toBe(newNoteState(null));
    expect(editableState(stateOf(paragraph()))).toBe(stateOf(paragraph()));
  });
});
