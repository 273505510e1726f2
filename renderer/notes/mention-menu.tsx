// The menu that opens at @ (actors, articles) and at [[ (articles, notes): typing narrows it, Enter puts in the reference.
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { LexicalTypeaheadMenuPlugin, MenuOption } from '@lexical/react/LexicalTypeaheadMenuPlugin';
import { $createTextNode, type TextNode } from 'lexical';
import { FileText, NotebookPen, UserRound, type LucideIcon } from 'lucide-react';
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Thing, ThingKind } from '../../preload/api';
import { CallFailure, call } from '../library';
import { Icon } from '../ui/icon';
import { mentionIn } from './mention-trigger';
import styles from './mention-menu.module.css';
import { ReferenceNode } from './reference-node';

const ASKED = 60;
const SHOWN = 8;
const ICONS: Record<ThingKind, LucideIcon> = { actor: UserRound, article: FileText, note: NotebookPen, highlight: FileText };

class ThingOption extends MenuOption {
  readonly thing: Thing;

  constructor(thing: Thing) {
    super(thing.uuid);
    this.thing = thing;
  }
}

interface MentionMenuProps {
  /** The uuid of the note that is written, which does not link to itself. */
  self: string;
  /** Where the menu is put; positioned. */
  parent: HTMLElement;
}

export function MentionMenu({ self, parent }: MentionMenuProps) {
  const [editor] = useLexicalComposerContext();
  const [options, setOptions] = useState<ThingOption[]>([]);
  // What was typed when nothing was found any more: from there on it is ordinary text.
  const deadEnd = useRef<string | null>(null);
  const asked = useRef(0);

  const look = useCallback(async (typed: string | null) => {
    const mine = ++asked.current;
    const mention = typed === null ? null : mentionIn(typed);
    if (typed === null || !mention) return setOptions([]);
    try {
      const { rows } = await call('thing.list', { like: mention.query, from: 0, count: ASKED });
      if (mine !== asked.current) return;
      const fitting = rows.filter((thing) => mention.kinds.includes(thing.kind) && thing.uuid !== self).slice(0, SHOWN);
      if (fitting.length === 0) deadEnd.current = typed;
      setOptions(fitting.map((thing) => new ThingOption(thing)));
    } catch (error) {
      // Without the library there is nothing to choose from; what is typed stays text.
      if (!(error instanceof CallFailure)) throw error;
      if (mine === asked.current) setOptions([]);
    }
  }, [self]);
  const trigger = useCallback((text: string) => {
    const mention = mentionIn(text);
    if (!mention) {
      deadEnd.current = null;
      return null;
    }
    if (deadEnd.current !== null && mention.typed.startsWith(deadEnd.current)) return null;
    return { leadOffset: mention.offset, matchingString: mention.typed, replaceableString: mention.typed };
  }, []);
  const choose = useCallback((option: ThingOption, typed: TextNode | null, close: () => void) => {
    editor.update(() => {
      const { kind, uuid, title } = option.thing;
      const reference = new ReferenceNode({ thing: kind, uuid, text: title });
      const space = $createTextNode(' ');
      typed?.replace(reference);
      reference.insertAfter(space);
      space.select();
      close();
    });
  }, [editor]);

  return (
    <LexicalTypeaheadMenuPlugin
      options={options}
      triggerFn={trigger}
      onQueryChange={(typed) => void look(typed)}
      onSelectOption={choose}
      anchorClassName={styles.anchor ?? ''}
      parent={parent}
      menuRenderFn={(anchor, { selectedIndex, selectOptionAndCleanUp, setHighlightedIndex }) => (anchor.current && options.length > 0 ? createPortal(
        <Choices
          anchor={anchor}
          options={options}
          selected={selectedIndex}
          onChoose={selectOptionAndCleanUp}
          onPoint={setHighlightedIndex}
        />,
        anchor.current,
      ) : null)}
    />
  );
}

interface ChoicesProps {
  anchor: RefObject<HTMLElement | null>;
  options: ThingOption[];
  selected: number | null;
  onChoose: (option: ThingOption) => void;
  onPoint: (index: number) => void;
}

function Choices({ anchor, options, selected, onChoose, onPoint }: ChoicesProps) {
  const { t } = useTranslation('notes');
  useEffect(() => named(anchor.current, t('mention.label')), [anchor, t]);
  return (
    <ul className={styles.menu} role="presentation">
      {options.map((option, index) => (
        <li
          key={option.key}
          ref={option.setRefElement}
          id={`typeahead-item-${index}`}
          className={styles.option}
          role="option"
          aria-selected={selected === index}
          onMouseEnter={() => onPoint(index)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(option)}
        >
          <Icon of={ICONS[option.thing.kind]} />
          <span className={styles.name} dir="auto">{option.thing.title}</span>
          <span className={styles.kind}>{t(`thing.${option.thing.kind}`)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The plugin names its box in English, and again each time it moves it. */
function named(box: HTMLElement | null, name: string): () => void {
  const observer = new MutationObserver(rename);
  rename();
  if (box) observer.observe(box, { attributes: true, attributeFilter: ['aria-label'] });
  return () => observer.disconnect();

  function rename(): void {
    if (box && box.getAttribute('aria-label') !== name) box.setAttribute('aria-label', name);
  }
}
