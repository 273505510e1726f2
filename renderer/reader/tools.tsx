// The pop-over that a key or the selection bar opened, beside the passage it is for.
import { useMemo, useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article, Mention, Version } from '../../preload/api';
import { Popover } from '../ui/popover';
import { ActorField } from './actor-field';
import { Anchor } from './anchor';
import { ClaimForm } from './claim-form';
import { nearestFirst } from './near';
import { NoteMenu } from './note-menu';
import { TagField } from './tag-field';
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
  const given = { version: version.id, target, onDone: tools.done, quote: version.text.slice(start, end) };
  return (
    <>
      <Anchor ref={anchor} root={root} span={target.span} />
      <Popover label={t(`tool.${name}`)} anchor={anchor} onClose={tools.close}>
        {name === 'tag' && <TagField {...given} />}
        {name === 'actor' && <ActorField {...given} named={named} />}
        {name === 'claim' && <ClaimForm {...given} near={near} />}
        {name === 'note' && <NoteMenu {...given} title={article.title} />}
      </Popover>
    </>
  );
}
