// Every command, once: the menu, the key map and the palette are made from this list.
// `code` is the physical key (KeyboardEvent.code), so that a Russian layout works the same. `ctrl` means Cmd on a Mac.
// `where` says which part must have the focus; single letters never work while one types.

export interface Command {
  id: string;
  code?: string;
  ctrl?: true;
  shift?: true;
  alt?: true;
  where: 'anywhere' | 'reader' | 'note' | 'repair' | 'import';
  menu?: MenuName;
}

export const MENUS = ['file', 'edit', 'view', 'go', 'library', 'help'] as const;
export type MenuName = (typeof MENUS)[number];

export const COMMANDS = [
  { id: 'import.files', code: 'KeyO', ctrl: true, where: 'anywhere', menu: 'file' },
  { id: 'import.folder', code: 'KeyO', ctrl: true, shift: true, where: 'anywhere', menu: 'file' },
  { id: 'import.paste', where: 'anywhere', menu: 'file' },
  { id: 'export.markdown', code: 'KeyE', ctrl: true, where: 'anywhere', menu: 'file' },
  { id: 'history.undo', code: 'KeyZ', ctrl: true, where: 'anywhere', menu: 'edit' },
  { id: 'history.redo', code: 'KeyZ', ctrl: true, shift: true, where: 'anywhere', menu: 'edit' },
  { id: 'reader.find', code: 'KeyF', ctrl: true, where: 'anywhere', menu: 'edit' },
  { id: 'reader.findNext', code: 'F3', where: 'anywhere' },
  { id: 'reader.findPrevious', code: 'F3', shift: true, where: 'anywhere' },
  { id: 'view.theme', where: 'anywhere', menu: 'view' },
  { id: 'view.language', where: 'anywhere', menu: 'view' },
  { id: 'view.inspector', code: 'Backslash', ctrl: true, where: 'anywhere', menu: 'view' },
  { id: 'view.reading', code: 'Comma', ctrl: true, shift: true, where: 'anywhere', menu: 'view' },
  { id: 'beside.open', code: 'Backslash', ctrl: true, shift: true, where: 'anywhere', menu: 'view' },
  { id: 'beside.swap', code: 'F7', shift: true, where: 'anywhere', menu: 'view' },
  { id: 'beside.close', code: 'KeyW', ctrl: true, where: 'anywhere', menu: 'view' },
  { id: 'go.search', code: 'KeyK', ctrl: true, where: 'anywhere', menu: 'go' },
  { id: 'go.searchAll', code: 'KeyF', ctrl: true, shift: true, where: 'anywhere', menu: 'go' },
  { id: 'go.back', code: 'ArrowLeft', alt: true, where: 'anywhere', menu: 'go' },
  { id: 'go.forward', code: 'ArrowRight', alt: true, where: 'anywhere', menu: 'go' },
  { id: 'go.shelf', code: 'Digit1', ctrl: true, where: 'anywhere', menu: 'go' },
  { id: 'go.actors', code: 'Digit2', ctrl: true, where: 'anywhere', menu: 'go' },
  { id: 'go.claims', code: 'Digit3', ctrl: true, where: 'anywhere', menu: 'go' },
  { id: 'go.notes', code: 'Digit4', ctrl: true, where: 'anywhere', menu: 'go' },
  { id: 'go.library', code: 'Digit5', ctrl: true, where: 'anywhere', menu: 'go' },
  { id: 'go.repair', code: 'Digit6', ctrl: true, where: 'anywhere', menu: 'go' },
  { id: 'go.import', code: 'Digit7', ctrl: true, where: 'anywhere', menu: 'go' },
  { id: 'go.nextPane', code: 'F6', where: 'anywhere', menu: 'go' },
  { id: 'beside.other', code: 'F7', where: 'anywhere', menu: 'go' },
  { id: 'go.previousPane', code: 'F6', shift: true, where: 'anywhere' },
  { id: 'note.new', code: 'KeyN', ctrl: true, where: 'anywhere', menu: 'file' },
  { id: 'library.sample', where: 'anywhere', menu: 'library' },
  { id: 'library.create', where: 'anywhere', menu: 'library' },
  { id: 'library.choose', where: 'anywhere', menu: 'library' },
  { id: 'help.keys', code: 'Slash', shift: true, where: 'anywhere', menu: 'help' },
  { id: 'highlight.add', code: 'KeyH', where: 'reader' },
  { id: 'highlight.tag', code: 'KeyT', where: 'reader' },
  { id: 'highlight.actor', code: 'KeyA', where: 'reader' },
  { id: 'highlight.claim', code: 'KeyC', where: 'reader' },
  { id: 'highlight.note', code: 'KeyN', where: 'reader' },
  { id: 'highlight.comment', code: 'KeyE', where: 'reader' },
  { id: 'highlight.trash', code: 'KeyX', where: 'reader' },
  { id: 'highlight.next', code: 'BracketRight', where: 'reader' },
  { id: 'highlight.previous', code: 'BracketLeft', where: 'reader' },
  { id: 'reader.nextParagraph', code: 'KeyJ', where: 'reader' },
  { id: 'reader.previousParagraph', code: 'KeyK', where: 'reader' },
  { id: 'reader.extendDown', code: 'KeyJ', shift: true, where: 'reader' },
  { id: 'reader.extendUp', code: 'KeyK', shift: true, where: 'reader' },
  { id: 'reader.sentence', code: 'KeyS', where: 'reader' },
  { id: 'reader.nextSentence', code: 'Period', where: 'reader' },
  { id: 'reader.previousSentence', code: 'Comma', where: 'reader' },
  { id: 'reader.extendSentence', code: 'Period', shift: true, where: 'reader' },
  { id: 'reader.shrinkSentence', code: 'Comma', shift: true, where: 'reader' },
  { id: 'reader.extendWord', code: 'ArrowRight', shift: true, where: 'reader' },
  { id: 'reader.shrinkWord', code: 'ArrowLeft', shift: true, where: 'reader' },
  { id: 'reader.startLater', code: 'ArrowRight', ctrl: true, shift: true, where: 'reader' },
  { id: 'reader.startEarlier', code: 'ArrowLeft', ctrl: true, shift: true, where: 'reader' },
  { id: 'reader.zones', code: 'KeyZ', where: 'reader' },
  { id: 'reader.zone', code: 'KeyZ', shift: true, where: 'reader' },
  { id: 'correction.next', code: 'KeyR', where: 'reader' },
  { id: 'correction.previous', code: 'KeyR', shift: true, where: 'reader' },
  { id: 'correction.write', code: 'KeyW', where: 'reader' },
  { id: 'reader.top', code: 'Home', where: 'reader' },
  { id: 'reader.bottom', code: 'End', where: 'reader' },
  { id: 'reader.larger', code: 'Equal', ctrl: true, where: 'reader' },
  { id: 'reader.smaller', code: 'Minus', ctrl: true, where: 'reader' },
  { id: 'reader.usual', code: 'Digit0', ctrl: true, where: 'reader' },
  { id: 'note.done', code: 'Enter', ctrl: true, where: 'note' },
  { id: 'import.run', code: 'Enter', ctrl: true, where: 'import' },
  { id: 'repair.next', code: 'KeyJ', where: 'repair' },
  { id: 'repair.previous', code: 'KeyK', where: 'repair' },
  { id: 'repair.accept', code: 'Enter', where: 'repair' },
  { id: 'repair.place', code: 'KeyM', where: 'repair' },
  { id: 'repair.drop', code: 'KeyX', where: 'repair' },
] as const satisfies readonly Command[];

export type CommandId = (typeof COMMANDS)[number]['id'];
