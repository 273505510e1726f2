// The corrections of an article as a list beside it: what is painted as dots, for those who do not see them, too.
import { useTranslation } from 'react-i18next';
import { Check, Undo2, X } from 'lucide-react';
import type { Article, Correction, Version } from '../../../preload/api';
import { paragraphAt, type Paragraph } from '../../../preload/paragraphs';
import { call } from '../../library';
import { useNavigation } from '../../navigation';
import { IconButton } from '../../ui/button';
import { Hidden } from '../../ui/hidden';
import { Section } from '../../ui/pane';
import { useToast } from '../../ui/toast';
import { wordNumber } from '../../words';
import { useAttempt } from '../acts';
import { useCorrectionRows } from '../rows';
import styles from './corrections-section.module.css';

/** More are nothing to read in a list; a key leads from one to the next in the text. */
const LISTED = 50;

interface CorrectionsSectionProps {
  article: Article;
  version: Version;
  paragraphs: readonly Paragraph[];
}

export function CorrectionsSection({ article, version, paragraphs }: CorrectionsSectionProps) {
  const { t } = useTranslation('corrections');
  const { rows } = useCorrectionRows(version.id);
  if (rows.length === 0) return null;
  return (
    <Section title={t('section')} count={wordNumber(rows.length)}>
      <ul className={styles.list}>
        {rows.slice(0, LISTED).map((row) => <Row key={`${row.state} ${row.start}`} row={row} article={article} paragraph={paragraphAt(paragraphs, row.start)} />)}
      </ul>
    </Section>
  );
}

function Row({ row, article, paragraph }: { row: Correction; article: Article; paragraph: number }) {
  const { t } = useTranslation('corrections');
  const { go } = useNavigation();
  const toasts = useToast();
  const attempt = useAttempt();
  const { id, version, start, end, printed, replacement, state } = row;
  const act = (key: 'accepted' | 'refused' | 'takenBack', asked: () => Promise<{ step: number }>) => {
    void attempt(asked).then((written) => written && toasts.undoable(t(key, { printed, replacement }), written.step));
  };
  const name = { printed, replacement };
  return (
    <li className={styles.row}>
      <button type="button" className={styles.words} onClick={() => go({ article: article.id, version, jump: { start, end } })}>
        <Hidden>{t(`title.${state}`)}: </Hidden>
        <span lang={article.language ?? undefined} dir="auto" className={styles.printed}>{printed}</span>
        <span aria-hidden="true">→</span><Hidden>{t('reads')}</Hidden>
        <span lang={article.language ?? undefined} dir="auto" data-state={state} className={styles.reads}>{replacement}</span>
        <span className={styles.place}>{`¶${paragraph}`}</span>
      </button>
      {state === 'suggested' && <IconButton isSmall icon={Check} label={t('acceptNamed', name)} onClick={() => act('accepted', () => call('correction.accept', { version, start, end, replacement }))} />}
      {state === 'suggested' && <IconButton isSmall icon={X} label={t('refuseNamed', name)} onClick={() => act('refused', () => call('correction.refuse', { version, start, end, replacement }))} />}
      {id !== null && <IconButton isSmall icon={Undo2} label={t('takeBackNamed', name)} onClick={() => act('takenBack', () => call('correction.trash', { id }))} />}
    </li>
  );
}
