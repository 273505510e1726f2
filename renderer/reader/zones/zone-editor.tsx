// The whole text in its order, nothing folded, with the zones it is made of and an edge between each two that can be moved.
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { GripHorizontal } from 'lucide-react';
import { Button } from '../../ui/button';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/icon';
import { Kbd } from '../../ui/kbd';
import body from '../article-body.module.css';
import { Words } from '../words-of';
import { useEdges, type Edges } from './use-edges';
import type { Zoning } from './use-zoning';
import styles from './zone-editor.module.css';
import type { ZoneLine } from './zone-lines';

interface ZoneEditorProps {
  zoning: Zoning;
  text: string;
  lang: string | undefined;
}

export function ZoneEditor({ zoning, text, lang }: ZoneEditorProps) {
  const { t } = useTranslation('zones');
  const list = useRef<HTMLDivElement>(null);
  const edges = useEdges(list, zoning);
  const { lines } = zoning;
  const { move } = edges;
  const moved = move === null ? null : edges.edges[move.edge];
  useEffect(() => {
    const all = [...list.current?.querySelectorAll<HTMLElement>('[data-edge]') ?? []];
    const isSeen = (edge: Element) => edge.getBoundingClientRect().top >= 0;
    (all.find(isSeen) ?? all.at(-1) ?? list.current?.querySelector('button'))?.focus({ preventScroll: true });
  }, []);
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    edges.letGo();
    zoning.leave();
  };
  /** What a line becomes when the edge stays where it is held. */
  const becomes = (place: number) => {
    if (!move || !moved) return null;
    if (place >= moved.place && place < move.to) return moved.above;
    return place < moved.place && place >= move.to ? moved.below : null;
  };
  return (
    <div ref={list} className={body.grid} role="group" aria-label={t('editor')} onKeyDown={pressed}>
      <div className={styles.lead}>
        <span>{t('lead')} <Kbd keys={['Tab', '↑', '↓']} /></span>
        <Button isSmall onClick={zoning.leave}>{t('done')} <Kbd keys={['Esc']} /></Button>
      </div>
      {lines.map((line, place) => {
        const edge = edges.edges.findIndex((one) => one.place === place);
        const isFirst = place === 0 || edge >= 0;
        return [
          edge >= 0 && <EdgeOf key={`edge-${edge}`} place={edge} edges={edges} lines={lines} />,
          <Line key={line.start} line={line} place={place} isFirst={isFirst} becomes={becomes(place)} isLanding={move?.to === place && moved?.place !== place} text={text} lang={lang} />,
        ];
      })}
    </div>
  );
}

interface LineProps {
  line: ZoneLine;
  place: number;
  /** The first of its zone. */
  isFirst: boolean;
  becomes: ZoneLine['kind'] | null;
  /** The edge that is held would stand above it. */
  isLanding: boolean;
  text: string;
  lang: string | undefined;
}

function Line({ line, place, isFirst, becomes, isLanding, text, lang }: LineProps) {
  const { t } = useTranslation('zones');
  const { start, end, kind, number } = line;
  const label = becomes ? t(`kind.${becomes}`) : isFirst ? t(`kind.${kind}`) : '';
  return (
    <>
      <span className={styles.number} aria-hidden="true">{number}</span>
      <p
        className={classes(styles.line, kind !== 'body' && styles.aside, becomes && styles.becomes, isLanding && styles.landing)}
        data-start={start}
        data-line={place}
        data-label={label || undefined}
        lang={lang}
        dir="auto"
      >
        <Words text={text} start={start} end={end} />
      </p>
      <span className={styles.kind}>{becomes ? <b>{label}</b> : label}</span>
    </>
  );
}

function EdgeOf({ place, edges, lines }: { place: number; edges: Edges; lines: readonly ZoneLine[] }) {
  const { t } = useTranslation('zones');
  const edge = edges.edges[place];
  if (!edge) return null;
  const now = edges.placeOf(place);
  const [above, below] = [t(`kind.${edge.above}`), t(`kind.${edge.below}`)];
  const number = lines[now - 1]?.number ?? null;
  const said = now === edge.least ? t('edge.noAbove', { above, below }) : now === edge.most ? t('edge.noBelow', { above, below }) : t(number === null ? 'edge.line' : 'edge.paragraph', { above, below, number: number ?? now });
  return (
    <div
      className={classes(styles.edge, edges.move?.edge === place && styles.held)}
      role="slider"
      tabIndex={0}
      data-edge={place}
      aria-orientation="vertical"
      aria-label={t('edge.name', { above, below })}
      aria-valuemin={edge.least}
      aria-valuemax={edge.most}
      aria-valuenow={now}
      aria-valuetext={said}
      title={t('edge.title', { above, below })}
      onKeyDown={(event) => edges.pressed(place, event)}
      onKeyUp={edges.letGo}
      onBlur={edges.letGo}
      onPointerDown={(event) => edges.grabbed(place, event)}
    >
      <span className={styles.grip}><Icon of={GripHorizontal} size="small" /></span>
    </div>
  );
}
