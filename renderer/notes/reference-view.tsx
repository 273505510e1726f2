// How a reference looks in the text: today's name of the thing, or the one it had when it is gone.
import { useLexicalNodeSelection } from '@lexical/react/useLexicalNodeSelection';
import type { NodeKey } from 'lexical';
import { useTranslation } from 'react-i18next';
import type { SerializedReference } from '../../preload/api';
import { classes } from '../ui/classes';
import styles from './editor.module.css';
import { useThings } from './things';
import { linkProps } from './link-props';

export function ReferenceView({ reference, nodeKey }: { reference: SerializedReference; nodeKey: NodeKey }) {
  const { t } = useTranslation('notes');
  const [isSelected] = useLexicalNodeSelection(nodeKey);
  const things = useThings();
  const thing = things.find(reference.uuid);
  const isGone = thing === null || thing?.deleted === true;
  const isActor = reference.thing === 'actor';
  const words = (isActor ? '@' : '') + (isGone ? reference.text : thing?.title || reference.text || t('untitled'));
  const name = classes(styles.reference, isActor && styles.actor, isGone && styles.gone, isSelected && styles.on);
  if (isGone) return <span className={name} title={t('reference.gone')}>{words}</span>;
  return <span className={name} title={t(`thing.${reference.thing}`)} {...linkProps(() => things.open(reference.uuid))}>{words}</span>;
}
