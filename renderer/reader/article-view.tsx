// An open article: its text, what is marked in it, and everything that can be done with a passage.
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Highlight, OpenArticle, Span } from '../../preload/api';
import { useNavigation } from '../navigation';
import { Hidden } from '../ui/hidden';
import { PaneScroll } from '../ui/pane';
import { Tip } from '../ui/tip';
import { failureSentence } from '../words';
import { ArticleBody, type Begin } from './article-body';
import body from './article-body.module.css';
import styles from './article-view.module.css';
import { Cards } from './cards';
import { Folds } from './folds';
import { ArticleHeader } from './header';
import { indexOf } from './interval-index';
import { blockOf, characterUnder, spanOfBlock } from './offsets';
import { blocksOf, type Block } from './paragraphs';
import { wordsIn } from './reading-time';
import { useHighlights, useMentions } from './rows';
import { useHand } from './returning';
import { Ring } from './ring';
import { reveal } from './scrolling';
import { foldAt, sectionsOf, type FoldName } from './sections';
import { SelectionBar } from './selection-bar';
import { useTellStatus } from './status';
import { Tools } from './tools';
import { useCaret } from './use-caret';
import { usePainting } from './use-painting';
import { usePlace } from './use-place';
import { useSelection } from './use-selection';
import { useTools } from './use-tools';

const NONE: readonly Highlight[] = [];
export function ArticleView({ article, version, zones }: OpenArticle) {
  const { t } = useTranslation('reader');
  const navigation = useNavigation();
  const scroller = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLElement>(null);
  const { text } = version;
  const lang = article.language ?? undefined;

  const blocks = useMemo(() => blocksOf(text, zones), [text, zones]);
  const sections = useMemo(() => sectionsOf(blocks), [blocks]);
  const words = useMemo(() => sections.body.reduce((count, block) => count + wordsIn(text.slice(block.start, block.end)), 0), [sections, text]);
  const { rows: highlights, failure } = useHighlights(version.id);
  const { rows: mentions } = useMentions(version.id);
  const [openFolds, setOpenFolds] = useState<ReadonlySet<FoldName>>(new Set());
  const index = useMemo(() => indexOf(highlights), [highlights]);
  const cards = useMemo(() => cardsByBlock(blocks, highlights), [blocks, highlights]);

  const selected = highlights.find(({ id }) => id === navigation.highlight) ?? null;
  const { select } = navigation;
  const selection = useSelection(root, text);
  const focus = useCallback(() => scroller.current?.focus(), []);
  const show = useCallback((span: Span) => {
    if (scroller.current && root.current) reveal(scroller.current, root.current, span, 'if needed');
  }, []);
  const caret = useCaret({ scroller, root, show, text, sections, openFolds, selection, language: article.language, highlights, selected, select });
  const tools = useTools({ article, version, highlights, selected, selection, select, focus, show });
  const openFold = useCallback((offset: number) => {
    const name = foldAt(sections, offset);
    if (name) setOpenFolds((open) => (open.has(name) ? open : new Set([...open, name])));
  }, [sections]);
  usePlace({ scroller, root, version: version.uuid, jump: navigation.jump, highlight: navigation.highlight, selected, openFold, openFolds });
  useHand({ scroller, version: version.uuid, span: selection.span, select: selection.select });
  const pending = tools.target && !tools.target.highlight ? tools.target.span : null;
  usePainting(root, blocks, { highlights, mentions, selected: pending, found: selected ? null : navigation.jump });
  useTellStatus({ paragraph: caret.number, paragraphs: blocks.at(-1)?.number ?? 0, highlights: highlights.length });

  const clicked = (x: number, y: number, target: EventTarget) => {
    const block = target instanceof Element && root.current?.contains(target) ? blockOf(target) : null;
    if (!block || document.getSelection()?.isCollapsed === false) return;
    caret.put(spanOfBlock(block).start);
    const offset = characterUnder(x, y);
    const under = offset === null ? NONE : index.at(offset);
    // Pressed again, the next of those that lie over each other.
    const next = under[(under.findIndex(({ id }) => id === selected?.id) + 1) % Math.max(1, under.length)];
    select(next?.id ?? null);
    // A name that is tagged is taken whole: the next key is for it.
    const named = next || offset === null ? undefined : mentions.find(({ start, end }) => start <= offset && offset < end);
    if (named) selection.select(named);
  };
  const cardsOf = (block: Block) => {
    const begin = cards.get(block.start);
    if (!begin) return null;
    const isHere = selected !== null && begin.highlights.includes(selected);
    return <Cards highlights={begin.highlights} first={begin.first} total={highlights.length} selected={isHere ? selected.id : null} onSelect={tools.choose} />;
  };
  const ring = selected ?? navigation.jump;
  return (
    <PaneScroll
      ref={scroller}
      label={t('text')}
      className={styles.paper}
      onKeyDown={caret.pressed}
      onClick={(event) => clicked(event.clientX, event.clientY, event.target)}
    >
      <article ref={root} className={styles.article} aria-label={article.title}>
        <div className={body.grid}>
          <ArticleHeader article={article} text={text} headline={sections.headline} words={words} />
          {failure && <div className={styles.wide}><Tip tone="bad">{failureSentence(failure)}</Tip></div>}
          {sections.headline.map((block) => <div key={block.start} className={styles.headlineCards}>{cardsOf(block)}</div>)}
        </div>
        <ArticleBody
          blocks={sections.body}
          text={text}
          lang={lang}
          caret={caret.at}
          begins={cards}
          total={highlights.length}
          selected={selected}
          onSelect={tools.choose}
        />
        <div className={body.grid}>
          <Folds
            folds={sections.folds}
            open={openFolds}
            onToggle={(name, isOpen) => setOpenFolds((open) => (open.has(name) === isOpen ? open : toggled(open, name)))}
            text={text}
            lang={lang}
            caret={caret.at}
            cardsOf={cardsOf}
          />
        </div>
        {ring && <Ring key={`${ring.start}-${ring.end}`} root={root} span={ring} kind={selected?.kind ?? null} />}
        {selection.span && !selection.isGrowing && !tools.open && <SelectionBar root={root} span={selection.span} />}
      </article>
      <Tools tools={tools} root={root} article={article} version={version} mentions={mentions} />
      <div role="status"><Hidden>{caret.said}</Hidden></div>
    </PaneScroll>
  );
}

/** Which highlights begin in which block; one that begins between two belongs to the next. */
function cardsByBlock(blocks: readonly Block[], highlights: readonly Highlight[]): Map<number, Begin> {
  const begins = new Map<number, Begin>();
  let at = 0;
  for (const [place, highlight] of highlights.entries()) {
    while (at < blocks.length - 1 && (blocks[at]?.end ?? 0) <= highlight.start) at++;
    const start = blocks[at]?.start;
    if (start === undefined) continue;
    const begin = begins.get(start);
    if (begin) begin.highlights = [...begin.highlights, highlight];
    else begins.set(start, { highlights: [highlight], first: place + 1 });
  }
  return begins;
}

function toggled(open: ReadonlySet<FoldName>, name: FoldName): ReadonlySet<FoldName> {
  return open.has(name) ? new Set([...open].filter((one) => one !== name)) : new Set([...open, name]);
}
