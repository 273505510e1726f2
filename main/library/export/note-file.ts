// One note's file.
import { nodesOf } from '../note-state';
import { fileOf, heading } from './markdown';
import { blocksOf } from './note-blocks';
import type { Resolve } from './note-inline';
import type { Words } from './words';

export interface NoteContent {
  uuid: string;
  state: string;
  madeAt: string;
  changedAt: string;
}

export function noteFile(note: NoteContent, title: string, resolve: Resolve, words: Words): string {
  const frontMatter = { title, created: note.madeAt, updated: note.changedAt, uuid: note.uuid };
  return fileOf(frontMatter, [heading(1, title), ...blocksOf(nodesOf(note.state), resolve, { sourceGone: words.say('note.sourceGone') })]);
}
