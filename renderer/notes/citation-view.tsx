// How a quoted passage looks in a note: its words, its kind, where it stands, and whether it still stands there.
import { useLexicalNodeSelection } from '@lexical/react/useLexicalNodeSelection';
import type { NodeKey } from 'lexical';
import { Check, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SerializedCitation } from '../../preload/api';
import { classes } from '../ui/classes';
import { KindLabel } from '../ui/kind';
import { Verdict as VerdictLabel } from '../ui/verdict';
import styles from './editor.module.css';
import { linkProps } from './link-props';
import { useThings, verdictOn, type Verdict } from './things';

export function CitationView({ citation, nodeKey }: { citation: SerializedCitation; nodeKey: NodeKey }) {
  const { t } = useTranslation('notes');
  const [isSelected] = useLexicalNodeSelection(nodeKey);
  const things = useThings();
  const thing = things.find(citation.highlight);
  const verdict = verdictOn(citation, thing);
  const title = thing?.title ?? citation.title;
  const kind = thing?.passage?.highlightKind ?? citation.kind;
  const place = thing?.passage ? t('citation.place', { title, paragraph: thing.passage.paragraph }) : title;
  const open = () => things.open(citation.highlight);
  // The whole block is the pointer's target; for the keyboard there is the link.
  const press = () => {
    if (verdict !== 'gone' && window.getSelection()?.isCollapsed !== false) open();
  };
  return (
    <figure className={classes(styles.citation, isSelected && styles.on)} data-kind={kind} onClick={press}>
      <blockquote dir="auto">{citation.quote}</blockquote>
      <figcaption>
        <KindLabel kind={kind} />
        {verdict === 'gone'
          ? <span className={styles.place} dir="auto">{place}</span>
          : <span className={classes(styles.place, styles.source)} dir="auto" {...linkProps(open)}>{place}</span>}
        <span className={styles.push}><VerdictOf verdict={verdict} /></span>
      </figcaption>
    </figure>
  );
}

function VerdictOf({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation('notes');
  if (verdict === 'unknown') return null;
  if (verdict === 'sealed') return <VerdictLabel tone="ok" icon={Check}>{t('citation.sealed')}</VerdictLabel>;
  return <VerdictLabel tone="danger" icon={TriangleAlert}>{t(`citation.${verdict}`)}</VerdictLabel>;
}
