// The tools above a note. One stop for Tab; arrows walk along them.
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getSelection, $isRangeSelection, FORMAT_TEXT_COMMAND } from 'lexical';
import { AtSign, Bold, Brackets, Heading, Italic, List, ListOrdered, TextQuote, Trash2, type LucideIcon } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../ui/button';
import { Icon } from '../ui/icon';
import { $caretState, PLAIN, toggleBlock, type BlockKind } from './block-acts';
import styles from './editor.module.css';

interface Tool {
  name: string;
  icon: LucideIcon;
  keys: string;
  isOn?: boolean;
  act: () => void;
}

export function NoteTools({ onTrash }: { onTrash: () => void }) {
  const { t } = useTranslation('notes');
  const [editor] = useLexicalComposerContext();
  const [caret, setCaret] = useState(PLAIN);
  const [stop, setStop] = useState(0);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => editor.registerUpdateListener(({ editorState }) => setCaret((was) => same(was, editorState.read($caretState)))), [editor]);

  const block = (kind: Exclude<BlockKind, 'plain'>) => ({ isOn: caret.block === kind, act: () => toggleBlock(editor, kind) });
  const format = (kind: 'bold' | 'italic') => () => void editor.dispatchCommand(FORMAT_TEXT_COMMAND, kind);
  const tools: Tool[] = [
    { name: 'heading', icon: Heading, keys: 'Ctrl+Shift+2', ...block('heading') },
    { name: 'bold', icon: Bold, keys: 'Ctrl+B', isOn: caret.isBold, act: format('bold') },
    { name: 'italic', icon: Italic, keys: 'Ctrl+I', isOn: caret.isItalic, act: format('italic') },
    { name: 'bullets', icon: List, keys: 'Ctrl+Shift+8', ...block('bullet') },
    { name: 'numbers', icon: ListOrdered, keys: 'Ctrl+Shift+7', ...block('number') },
    { name: 'quote', icon: TextQuote, keys: 'Ctrl+Shift+9', ...block('quote') },
    { name: 'actor', icon: AtSign, keys: '@', act: () => type('@') },
    { name: 'link', icon: Brackets, keys: '[[', act: () => type('[[') },
  ];

  /** As if typed, so that the same menu opens. */
  function type(characters: string): void {
    editor.focus(() => editor.update(() => {
      const selection = $getSelection();
      if (!$isRangeSelection(selection)) return;
      const before = selection.anchor.getNode().getTextContent().slice(0, selection.anchor.offset);
      selection.insertText((/\S$/.test(before) ? ' ' : '') + characters);
    }));
  }

  function walk(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...bar.current?.querySelectorAll('button') ?? []];
    const next = (stop + step + buttons.length) % buttons.length;
    setStop(next);
    buttons[next]?.focus();
  }

  const button = ({ name, icon, keys, isOn, act }: Tool, index: number) => (
    <Button
      key={name}
      look="quiet"
      className={styles.tool}
      aria-label={t(`tool.${name}`)}
      title={`${t(`tool.${name}`)} (${keys})`}
      tabIndex={index === stop ? 0 : -1}
      aria-pressed={isOn}
      onMouseDown={(event) => event.preventDefault()}
      onClick={act}
    >
      <Icon of={icon} />
    </Button>
  );
  return (
    <div ref={bar} className={styles.tools} role="toolbar" aria-label={t('tools')} onKeyDown={walk}>
      {tools.slice(0, 6).map(button)}
      <hr aria-hidden="true" />
      {tools.slice(6).map((tool, index) => button(tool, index + 6))}
      <span className={styles.push}>
        <IconButton icon={Trash2} label={t('tool.trash')} tabIndex={stop === tools.length ? 0 : -1} onClick={onTrash} />
      </span>
    </div>
  );
}

function same<T extends object>(was: T, now: T): T {
  return JSON.stringify(was) === JSON.stringify(now) ? was : now;
}
