// What became of one passage: its words then and now, both texts beside each other, and what to do with it.
import { useCallback, useMemo, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenArticle, Repair, Span } from '../../preload/api';
import { useCommand } from '../commands';
import { useNavigation } from '../navigation';
import { useQuery } from '../query';
import { FOUND, nameOf, SELECTED, usePaintSheet } from '../reader/paint-sheet';
import { reveal } from '../reader/scrolling';
import { spanOf } from '../reader/offsets';
import { useSelection } from '../reader/use-selection';
import { Button } from '../ui/button';
import { CommandKeys } from '../ui/kbd';
import { Marked } from '../ui/marked';
import { Tip } from '../ui/tip';
import { failureSentence } from '../words';
import styles from './desk.module.css';
import { differenceOf } from './difference';
import { placeNear } from './place-near';
import { RepairKind, RepairStatus } from './repair-row';
import { TextColumn } from './text-column';
import type { RepairActs } from './use-repair-acts';
import { chooseByKey } from './word-keys';

interface DeskProps {
  repair: Repair;
  /** Those of this article that changed. */
  changed: number[];
  acts: RepairActs;
}

export function Desk({ repair, ...rest }: DeskProps) {
  const old = useQuery('article.open', { id: repair.article, version: repair.old.version });
  const now = useQuery('article.open', { id: repair.article, version: repair.version });
  const failure = [old, now].find((query) => query.state === 'failed');
  if (failure?.state === 'failed') return <Tip tone="bad">{failureSentence(failure.failure)}</Tip>;
  // The last article's texts stay until these are there: passages of one must not be drawn over another.
  if (old.answer?.version.id !== repair.old.version || now.answer?.version.id !== repair.version) return null;
  // With a key: words chosen for one passage must not be another's place.
  return <OpenDesk key={repair.id} repair={repair} {...rest} old={old.answer} now={now.answer} />;
}

function OpenDesk({ repair, changed, acts, old, now }: DeskProps & { old: OpenArticle; now: OpenArticle }) {
  const { t } = useTranslation('repair');
  const { go } = useNavigation();
  const scrollers = { old: useRef<HTMLDivElement>(null), now: useRef<HTMLDivElement>(null) };
  const roots = { old: useRef<HTMLElement>(null), now: useRef<HTMLElement>(null) };
  const { text } = now.version;
  const selection = useSelection(roots.now, text);
  usePaintSheet();
  const oldSpan = useSpan(repair.old);
  const nowSpan = useSpan(repair.now);
  const likely = useMemo(() => nowSpan ?? placeNear(text, oldSpan.start / Math.max(1, old.version.text.length)), [nowSpan, text, oldSpan, old.version.text.length]);

  const settle = () => void (selection.span ? acts.place(repair.id, selection.span) : acts.accept([repair.id]));
  const choose = () => {
    scrollers.now.current?.focus({ preventScroll: true });
    selection.select(likely);
    if (scrollers.now.current && roots.now.current) reveal(scrollers.now.current, roots.now.current, likely, 'if needed');
  };
  useCommand('repair.accept', settle);
  useCommand('repair.place', choose);
  useCommand('repair.drop', () => void acts.drop([repair.id]));

  const pressed = useCallback((event: KeyboardEvent) => {
    const [scroller, root] = [scrollers.now.current, roots.now.current];
    if (!scroller || !root || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') return selection.select(null);
    if (!chooseByKey(event.key, event.shiftKey, root)) return;
    event.preventDefault();
    const range = document.getSelection()?.getRangeAt(0);
    const span = range ? spanOf(root, range, text) : null;
    if (span) reveal(scroller, root, span, 'if needed');
    // The refs are the same for the life of the desk.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [selection.select, text]);
  const open = () => go({ place: 'shelf', article: repair.article, version: repair.now ? null : repair.old.version, highlight: repair.highlight, jump: repair.now ? nowSpan : oldSpan });
  const paints = repair.kind ? [nameOf(repair.kind, 0), nameOf(repair.kind, 1)] as const : [FOUND, SELECTED] as const;
  return (
    <div className={styles.desk}>
      <header className={styles.head}>
        <div className={styles.kind}>
          <RepairStatus status={repair.status} /><RepairKind repair={repair} />
          <span className={styles.more}>
            {changed.length > 1 && <Button isSmall look="quiet" onClick={() => void acts.accept(changed)}>{t('acceptAll', { count: changed.length })}</Button>}
            <Button isSmall look="quiet" onClick={open}>{t('open')}</Button>
          </span>
        </div>
        <Wordings repair={repair} />
      </header>
      <div className={styles.texts}>
        <TextColumn label={t('before')} open={old} span={oldSpan} near={oldSpan} kind={repair.kind} paint={paints[0]} scroller={scrollers.old} root={roots.old} />
        <TextColumn label={t('after')} open={now} span={nowSpan} near={likely} kind={repair.kind} paint={paints[1]} scroller={scrollers.now} root={roots.now} onKeyDown={pressed} />
      </div>
      <footer className={styles.foot}>
        <p className={styles.hint}>{selection.span ? t('hint.chosen', { words: text.slice(selection.span.start, selection.span.end) }) : t(`hint.${repair.status}`)}</p>
        <div className={styles.acts}>
          <Button look="primary" onPointerDown={(event) => event.preventDefault()} onClick={settle}>
            {selection.span ? t('here') : t(`accept.${repair.status}`)}<CommandKeys command="repair.accept" />
          </Button>
          <Button onClick={choose}>{t('place')}<CommandKeys command="repair.place" /></Button>
          <Button onClick={() => void acts.drop([repair.id])}>{t('drop')}<CommandKeys command="repair.drop" /></Button>
        </div>
      </footer>
    </div>
  );
}

function Wordings({ repair: { old, now } }: { repair: Repair }) {
  const { t } = useTranslation('repair');
  const difference = now && differenceOf(old.words, now.words);
  return (
    <dl className={styles.wordings}>
      <dt>{t('was')}</dt><dd dir="auto"><Marked text={old.words} marks={difference ? [difference.was] : []} /></dd>
      <dt>{t('now')}</dt><dd dir="auto">{now && difference ? <Marked text={now.words} marks={[difference.now]} /> : <em>{t('nowhere')}</em>}</dd>
    </dl>
  );
}

/** The same object as long as it is the same place. */
function useSpan(span: Span): Span;
function useSpan(span: Span | null): Span | null;
function useSpan(span: Span | null): Span | null {
  const start = span?.start ?? null;
  const end = span?.end ?? null;
  return useMemo(() => (start === null || end === null ? null : { start, end }), [start, end]);
}
