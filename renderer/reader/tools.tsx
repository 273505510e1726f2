// The pop-over that a key or the selection bar opened, beside the passage it is for.
import { useMemo, useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article, Mention, Version } from '../../preload/api';
import { Popover } from '../ui/popover';
import { ActorField } from './actor-field';
import { ClaimForm } from './claim-form';
import { nearestFirst } from './near';
import { NoteMenu } from './note-menu';
import { rangesOf } from './offsets';
import { TagField } from './tag-field';
import styles from './tools.module.css';
import type { OpenTools, ToolName } from './use-tools';
import type { Target } from './target';

interface ToolsProps {
  tools: OpenTools;
  root: RefObject<HTMLElement | null>;
  article: Article;
  version: Version;
  mentions: readonly Mention[];
}

export function Tools({ tools, ...rest }: ToolsProps) {
  if (!tools.open || !tools.target) return null;
  return <OpenTool key={tools.open} name={tools.open} target={tools.target} tools={tools} {...rest} />;
}

function OpenTool({ name, target, tools, root, article, version, mentions }: ToolsProps & { name: ToolName; target: Target }) {
  const { t } = useTranslation('reader');
  const anchor = useRef<HTMLSpanElement>(null);
  const { start, end } = target.span;
  const near = useMemo(() => nearestFirst(mentions, { start, end }), [mentions, start, end]);
  const named = useMemo(() => mentions.filter((mention) => mention.start < end && start < mention.end), [mentions, start, end]);
  const placed = (element: HTMLSpanElement | null) => {
    anchor.current = element;
    if (element && root.current) stand(element, root.current, { start, end });
  };
  const given = { version: version.id, target, onDone: tools.done, quote: version.text.slice(start, end) };
  return (
    <>
      <span ref={placed} className={styles.anchor} tabIndex={-1} />
      <Popover label={t(`tool.${name}`)} anchor={anchor} onClose={tools.close}>
        {name === 'tag' && <TagField {...given} />}
        {name === 'actor' && <ActorField {...given} named={named} />}
        {name === 'claim' && <ClaimForm {...given} near={near} />}
        {name === 'note' && <NoteMenu {...given} title={article.title} />}
      </Popover>
    </>
  );
}

/** As high as the passage: the pop-over opens below its last line, or above its first where there is no room. */
function stand(anchor: HTMLElement, root: HTMLElement, span: { start: number; end: number }): void {
  const boxes = rangesOf(root, span).flatMap((range) => [...range.getClientRects()]);
  const [first, last] = [boxes[0], boxes.at(-1)];
  const page = anchor.offsetParent;
  if (!first || !last || !page) return;
  const origin = page.getBoundingClientRect();
  anchor.style.left = `${last.left - origin.left + page.scrollLeft}px`;
  anchor.style.top = `${first.top - origin.top + page.scrollTop}px`;
  anchor.style.width = `${last.width}px`;
  anchor.style.height = `${last.bottom - first.top}px`;
}
