// An open article: its text, what is marked in it, and everything that can be done with a passage.
import { useCallback, useMemo, useRef, type ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Highlight, OpenArticle, Span } from '../../preload/api';
import { useNavigation, useSide, useSides } from '../navigation';
import { Hidden } from '../ui/hidden';
import { PaneScroll } from '../ui/pane';
import { Tip } from '../ui/tip';
import { failureSentence } from '../words';
import { ArticleBody } from './article-body';
import body from './article-body.module.css';
import styles from './article-view.module.css';
import { Cards } from './cards';
import { copiedFrom } from './copying';
import { CorrectionCard } from './corrections/correction-card';
import { useCorrections } from './corrections/use-corrections';
import { FindBar } from './find-bar';
import { Folds } from './folds';
import { Handles } from './handles';
import { ArticleHeader } from './header';
import { MarkingProvider, useForcedColors, useMarksOf } from './marking';
import type { Block } from './paragraphs';
import { PlacesProvider } from './places';
import { useHand } from './returning';
import { Ring } from './ring';
import { reveal } from './scrolling';
import { SelectionBar } from './selection-bar';
import { useTellStatus } from './status';
import { Tools } from './tools';
import { useArticle } from './use-article';
import { useCaret } from './use-caret';
import { useFind } from './use-find';
import { useFolds } from './use-folds';
import { useLook } from './use-look';
import { usePainting } from './use-painting';
import { usePlace } from './use-place';
import { usePointing } from './use-pointing';
import { useResizing } from './use-resizing';
import { useSelection } from './use-selection';
import { useTools } from './use-tools';
import { useZoning } from './zones/use-zoning';
import { ZoneEditor } from './zones/zone-editor';
import { ZoneEnd } from './zones/zone-ends';
import { ZoneMenu } from './zones/zone-menu';

const NO_BLOCKS: readonly Block[] = [];
const NONE: readonly Highlight[] = [];

export function ArticleView(open: OpenArticle) {
  const { article, version } = open;
  const { t } = useTranslation('reader');
  const { highlight: wanted, jump, view, select } = useNavigation();
  const side = useSide();
  const isActive = useSides().active === side;
  const scroller = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLElement>(null);
  const { text } = version;
  const lang = article.language ?? undefined;

  const drawn = useArticle(open);
  const { blocks, sections, highlights, areHighlightsKnown, mentions, begins, failure } = drawn;
  const selected = highlights.find(({ id }) => id === wanted) ?? null;
  const folds = useFolds(sections);
  const selection = useSelection(root, text, isActive);
  const focus = useCallback(() => scroller.current?.focus(), []);
  const show = useCallback((span: Span) => {
    if (scroller.current && root.current) reveal(scroller.current, root.current, span, 'if needed');
  }, []);
  const caret = useCaret({
    scroller, root, show, text, sections, openFolds: folds.open, selection, language: article.language, highlights, areHighlightsKnown, selected, select,
  });
  const find = useFind({ scroller, root, text, selection, folds, show, put: caret.put });
  const tools = useTools({ article, version, highlights, selected, selection, select, focus, show });
  usePlace({ scroller, root, version: version.uuid, jump, view, selection, highlight: wanted, selected, openFold: folds.openAt, openFolds: folds.open });
  const pending = tools.target && !tools.target.highlight ? tools.target.span : null;
  useHand({ side, scroller, version: version.uuid, span: selection.span ?? pending, select: selection.select });
  const zoning = useZoning({ ...open, selection, focus, show });
  const isTaken = useCallback((offset: number) => drawn.index.at(offset).length > 0, [drawn.index]);
  const corrections = useCorrections({ root, version, selection, isTaken, openFold: folds.openAt, focus, show });
  const isResizable = isActive && !selection.span && !tools.open && !zoning.isOn;
  const resizing = useResizing({ version: version.id, text, sections, highlights, selected, isEnabled: isResizable, show });
  const { look } = useLook();
  const isForced = useForcedColors();
  const marks = useMarksOf(look.hasMarks || isForced, resizing.highlights);
  const shown = zoning.isOn ? zoning.lines : blocks;
  const page = useMemo(() => ({ shown, marks }), [shown, marks]);
  usePainting(root, page, {
    highlights: marks ? NONE : resizing.highlights, mentions, corrections: corrections.rows, selected: isActive ? pending : selection.span,
    found: selected ? null : jump,
    hits: find.places, hit: find.hit,
  });
  useTellStatus(isActive, { paragraph: caret.number, paragraphs: blocks.at(-1)?.number ?? 0, highlights: highlights.length });
  const clicked = usePointing({ root, drawn, selected, select, selection, put: caret.put });

  const copying = (event: ClipboardEvent) => {
    const words = root.current && copiedFrom(root.current, text);
    if (!words) return;
    event.clipboardData.setData('text/plain', words);
    event.preventDefault();
  };

  const cardsOf = (block: Block) => {
    const begun = begins.get(block.start);
    if (!begun) return null;
    const isHere = selected !== null && begun.includes(selected);
    return <Cards highlights={begun} selected={isHere ? selected.id : null} onSelect={tools.choose} />;
  };
  const ring = find.hit ?? resizing.shown ?? jump;
  const ringKey = ring === resizing.shown ? selected?.id : `${ring?.start}-${ring?.end}`;
  return (
    <MarkingProvider marks={marks}>
      <PlacesProvider highlights={highlights}>
        {find.isOpen && <FindBar find={find} />}
        <PaneScroll
          ref={scroller}
          label={t('text')}
          className={styles.paper}
          onKeyDown={zoning.isOn ? undefined : caret.pressed}
          onClick={(event) => { clicked(event); corrections.clicked(event); }}
          onCopy={copying}
        >
          <article ref={root} className={styles.article} aria-label={article.title}>
            <div className={body.grid}>
              <ArticleHeader article={article} text={text} headline={zoning.isOn ? NO_BLOCKS : sections.headline} words={drawn.words} />
              {failure && <div className={styles.wide}><Tip tone="bad">{failureSentence(failure)}</Tip></div>}
              {!zoning.isOn && sections.headline.map((block) => <div key={block.start} className={styles.headlineCards}>{cardsOf(block)}</div>)}
            </div>
            {zoning.isOn ? <ZoneEditor zoning={zoning} text={text} lang={lang} /> : (
              <>
                <ArticleBody
                  blocks={sections.body}
                  text={text}
                  lang={lang}
                  caret={caret.at}
                  begins={begins}
                  selected={selected}
                  onSelect={tools.choose}
                />
                <div className={body.grid}>
                  <ZoneEnd last={sections.body.at(-1)} zoning={zoning} />
                  <Folds
                    folds={sections.folds}
                    open={folds.open}
                    onToggle={folds.toggle}
                    text={text}
                    lang={lang}
                    caret={caret.at}
                    begins={begins}
                    selected={selected}
                    onSelect={tools.choose}
                  />
                </div>
              </>
            )}
            {ring && <Ring key={ringKey} root={root} span={ring} kind={find.hit ? null : selected?.kind ?? null} />}
            {isResizable && resizing.shown && <Handles root={root} span={resizing.shown} kind={resizing.shown.kind} resizing={resizing} />}
            {isActive && selection.span && !selection.isGrowing && !tools.open && !zoning.menu && !corrections.open && (
              <SelectionBar root={root} span={selection.span} isByTouch={selection.isByTouch} />
            )}
          </article>
          <Tools tools={tools} root={root} article={article} version={version} mentions={mentions} />
          {zoning.menu && <ZoneMenu zoning={zoning} span={zoning.menu} root={root} focus={focus} />}
          {corrections.open && <CorrectionCard key={corrections.open.start} corrections={corrections} subject={corrections.open} root={root} lang={lang} />}
          <div role="status"><Hidden>{caret.said}</Hidden></div>
          <div role="status"><Hidden>{resizing.said}</Hidden></div>
        </PaneScroll>
      </PlacesProvider>
    </MarkingProvider>
  );
}
