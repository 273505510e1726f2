// A line of the palette: what was found, and why it is there; or a command with its key.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Command as CommandIcon, FileText, NotebookPen, Quote, Table2, Tag, UserRound, type LucideIcon } from 'lucide-react';
import type { Hit, HitKind, TaggedPassage } from '../../preload/api';
import { Icon } from '../ui/icon';
import { CommandKeys, Kbd } from '../ui/kbd';
import { KindLabel } from '../ui/kind';
import { Marked } from '../ui/marked';
import styles from './palette-row.module.css';
import type { Result } from './results';

const ICONS: Record<HitKind, LucideIcon> = { article: FileText, note: NotebookPen, claim: Table2, actor: UserRound, tag: Tag };

interface PaletteRowProps {
  id: string;
  result: Result;
  isChosen: boolean;
  onPoint: () => void;
  onAct: () => void;
}

export function PaletteRow({ id, result, isChosen, onPoint, onAct }: PaletteRowProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isChosen) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <div ref={element} id={id} className={styles.row} role="option" aria-selected={isChosen} onPointerMove={isChosen ? undefined : onPoint} onClick={onAct}>
      <Icon of={iconOf(result)} />
      {'hit' in result && <HitWords hit={result.hit} />}
      {'passage' in result && <PassageWords passage={result.passage} />}
      {'command' in result && <div>{result.command.name}</div>}
      <span className={styles.end}>
        {'command' in result ? <CommandKeys command={result.command.id} /> : isChosen && <Kbd keys={['Enter']} />}
        {'hit' in result && !isChosen && <Times count={result.hit.count} />}
      </span>
    </div>
  );
}

function iconOf(result: Result): LucideIcon {
  if ('hit' in result) return ICONS[result.hit.kind];
  return 'passage' in result ? Quote : CommandIcon;
}

function PassageWords({ passage }: { passage: TaggedPassage }) {
  return (
    <div>
      <div className={styles.snippet} dir="auto">{passage.quote}</div>
      <div className={styles.why}><span dir="auto">{passage.title}</span><KindLabel kind={passage.kind} /></div>
    </div>
  );
}

function HitWords({ hit }: { hit: Hit }) {
  const { t } = useTranslation('search');
  const zone = hit.passage && hit.passage.zone !== 'body' ? hit.passage.zone : null;
  if (!hit.snippet) return <div dir="auto">{hit.title}</div>;
  return (
    <div>
      <div className={styles.snippet} dir="auto"><Marked text={hit.snippet} marks={hit.marks} /></div>
      <div className={styles.why}><span dir="auto">{hit.title}</span>{zone && <em>{t('in', { zone: t(`ui:zone.${zone}`) })}</em>}</div>
    </div>
  );
}

function Times({ count }: { count: number }) {
  const { t } = useTranslation('search');
  return count > 1 ? <>{t('times', { count })}</> : null;
}
