// Edits the selected highlight where it stands: no dialog interrupts reading.
import { useCallback, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Check, List, PencilLine, Trash2, TriangleAlert } from 'lucide-react';
import type { Article, Highlight, HighlightKind, Mention, Version } from '../../preload/api';
import { paragraphAt, paragraphsOf } from '../../preload/paragraphs';
import { wordMoment } from '../dates';
import { useRun } from '../commands';
import { call } from '../library';
import { useNavigation } from '../navigation';
import { IconButton } from '../ui/button';
import { AddChip, Chip, Chips } from '../ui/chip';
import { PaneBar, PaneScroll, Section } from '../ui/pane';
import { Popover } from '../ui/popover';
import { useToast } from '../ui/toast';
import { Verdict } from '../ui/verdict';
import { wordNumber } from '../words';
import { ActorField } from './actor-field';
import { useAttempt } from './acts';
import { AnchorWords } from './anchor-status';
import { ClaimForm } from './claim-form';
import { ClaimOn } from './claim-on';
import { CommentField } from './comment-field';
import styles from './inspector.module.css';
import { KindMenu } from './kind-menu';
import { rememberKind } from './last-kind';
import { isQuoted } from './names';
import { nearestFirst } from './near';
import { usePins } from './pins';
import { TagChip } from './tag-chip';
import { TagField } from './tag-field';
import type { Target } from './target';

/** The chips take actors off here. */
const NOBODY: readonly Mention[] = [];

interface HighlightInspectorProps {
  article: Article;
  version: Version;
  paragraphs: ReturnType<typeof paragraphsOf>;
  highlight: Highlight;
  mentions: readonly Mention[];
}

export function HighlightInspector({ article, version, paragraphs, highlight, mentions }: HighlightInspectorProps) {
  const { t } = useTranslation('reader');
  const navigation = useNavigation();
  const toasts = useToast();
  const attempt = useAttempt();
  const run = useRun();
  const pins = usePins();
  const { id, start, end, status } = highlight;
  // What stands there now; where that changed, the words it was made of are said below.
  const quote = version.text.slice(start, end);
  const named = mentions.filter((mention) => mention.start < end && start < mention.end);
  const target: Target = { span: { start, end }, highlight };

  const change = (kind: HighlightKind) => {
    rememberKind(kind);
    void attempt(() => call('highlight.edit', { ids: [id], kind }));
  };
  const detach = (tag: number) => void attempt(() => call('tag.detach', { highlights: [id], tag }));
  const unname = (mention: Mention) => void attempt(async () => {
    const { step } = await call('mention.trash', { id: mention.id });
    toasts.undoable(t('unnamed', { name: mention.name }), step);
  });
  const trash = () => void attempt(async () => {
    const { step } = await call('highlight.trash', { ids: [id] });
    navigation.select(null);
    toasts.undoable(t('trashed'), step);
  });
  return (
    <>
      <PaneBar title={t('inspector.highlight')}>
        <IconButton icon={List} label={t('list.open')} command="highlight.list" onClick={() => run('highlight.list')} />
        <IconButton icon={Trash2} label={t('inspector.trash')} command="highlight.trash" onClick={trash} />
      </PaneBar>
      <PaneScroll label={t('inspector.highlight')}>
        <Section>
          <p className={styles.quote} lang={article.language ?? undefined} dir="auto">{isQuoted(quote) ? quote : t('quoted', { quote })}</p>
          {status !== 'exact' && <p className={styles.came}><AnchorWords highlight={highlight} /></p>}
        </Section>
        <Section>
          <dl className={styles.facts}>
            <dt>{t('inspector.kind')}</dt><dd><KindMenu kind={highlight.kind} onChange={change} /></dd>
            <dt>{t('inspector.tags')}</dt>
            <dd>
              <Chips>
                {highlight.tags.map((tag) => <TagChip key={tag.tag} tag={tag} pin={pins.find(({ id: one }) => one === tag.tag)?.pin ?? null} onRemove={() => detach(tag.tag)} />)}
                <Adder label={t('tool.tag')} word={t('inspector.addTag')}>{(done) => <TagField version={version.id} target={target} onDone={done} />}</Adder>
              </Chips>
            </dd>
            <dt>{t('inspector.actors')}</dt>
            <dd>
              <Chips>
                {named.map((mention) => (
                  <Chip key={mention.id} remove={{ label: t('actor.remove', { name: mention.name }), act: () => unname(mention) }}>
                    {isAlone(mention, named) ? mention.name : t('actor.spelled', { name: mention.name, quote: mention.quote })}
                  </Chip>
                ))}
                <Adder label={t('tool.actor')} word={t('inspector.addActor')}>
                  {(done) => <ActorField version={version.id} target={target} quote={quote} named={NOBODY} onDone={done} />}
                </Adder>
              </Chips>
            </dd>
          </dl>
        </Section>
        <Section title={t('inspector.claims')}>
          {highlight.claims.map((claim) => <ClaimOn key={claim.evidence} claim={claim} />)}
          <Adder label={t('tool.claim')} word={t('inspector.addClaim')}>
            {(done) => <ClaimForm version={version.id} target={target} quote={quote} near={nearestFirst(mentions, { start, end })} onDone={done} />}
          </Adder>
        </Section>
        <Section title={t('comment.label')}><CommentField key={id} highlight={highlight} /></Section>
        <Section>
          <dl className={styles.facts}>
            <dt>{t('inspector.where')}</dt>
            <dd>{t('inspector.place', { paragraph: paragraphAt(paragraphs, start), ...pointsOf(version.text, start, end) })}</dd>
            <dt>{t('inspector.made')}</dt><dd>{wordMoment(highlight.madeAt)}</dd>
            <dt>{t('inspector.seal')}</dt><dd><Seal highlight={highlight} now={quote} /></dd>
          </dl>
        </Section>
      </PaneScroll>
    </>
  );
}

/** Named twice under different spellings, each chip says which it takes off. */
function isAlone(mention: Mention, named: readonly Mention[]): boolean {
  return named.every((other) => other.id === mention.id || other.actor !== mention.actor);
}

/** A text that came again changed is no broken seal: the words it was made of are kept, and still stand in the older text. */
function Seal({ highlight: { status, quote }, now }: { highlight: Highlight; now: string }) {
  const { t } = useTranslation('reader');
  if (status === 'changed') return <Verdict tone="warn" icon={PencilLine}>{t('seal.changed')}</Verdict>;
  return now === quote ? <Verdict tone="ok" icon={Check}>{t('seal.holds')}</Verdict> : <Verdict tone="danger" icon={TriangleAlert}>{t('seal.broken')}</Verdict>;
}

interface AdderProps {
  /** What the pop-over is for. */
  label: string;
  /** What stands on the button. */
  word: string;
  children: (done: (highlight: number | null) => void) => ReactNode;
}

/** A button that opens a small field beside it. */
function Adder({ label, word, children }: AdderProps) {
  const navigation = useNavigation();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  const done = useCallback((highlight: number | null) => {
    setOpen(false);
    if (highlight !== null) navigation.select(highlight);
  }, [navigation]);
  return (
    <>
      <AddChip ref={button} aria-haspopup="dialog" aria-expanded={isOpen} onClick={() => setOpen(true)}>{word}</AddChip>
      {isOpen && <Popover label={label} anchor={button} onClose={close}>{children(done)}</Popover>}
    </>
  );
}

/** Where it stands in code points, as exports count. */
function pointsOf(text: string, start: number, end: number): { from: string; to: string } {
  const from = pointsIn(text.slice(0, start));
  return { from: wordNumber(from), to: wordNumber(from + pointsIn(text.slice(start, end))) };
}

/** Two surrogates are one. */
function pointsIn(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
