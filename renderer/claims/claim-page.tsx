// One claim: the statement, who says it and how, and the passages behind it with what each does for it.
import { useTranslation } from 'react-i18next';
import { Trash2 } from 'lucide-react';
import { CLAIM_MODES, type Claim, type Evidence } from '../../preload/records';
import { wordDate } from '../dates';
import { call } from '../library';
import { useNavigation } from '../navigation';
import { Button, IconButton } from '../ui/button';
import { PaneBar, PaneScroll } from '../ui/pane';
import { Segments } from '../ui/segments';
import { STANCE_ORDER, StanceSign } from '../ui/stance';
import { useToast } from '../ui/toast';
import { wordNumber } from '../words';
import styles from './claim-page.module.css';

export function ClaimPage({ claim, onTrash }: { claim: Claim; onTrash: () => void }) {
  const { t } = useTranslation('claims');
  const { go } = useNavigation();
  const { failed } = useToast();
  const { speaker } = claim;
  const modes = CLAIM_MODES.map((mode) => ({ value: mode, label: t(`ui:mode.${mode}`) }));
  return (
    <>
      <PaneBar title={t('page')}><IconButton icon={Trash2} label={t('trash')} onClick={onTrash} /></PaneBar>
      <PaneScroll label={claim.statement}>
        <div className={styles.page}>
          <h1 dir="auto">{claim.statement}</h1>
          <dl className={styles.facts}>
            <dt>{t('speaker')}</dt>
            <dd dir="auto">{speaker === null ? t('noSpeaker') : <Button look="quiet" isSmall onClick={() => go({ place: 'actors', actor: speaker })}>{claim.speakerName}</Button>}</dd>
            <dt>{t('mode')}</dt>
            <dd><Segments label={t('mode')} segments={modes} value={claim.mode} onChange={(mode) => void call('claim.edit', { id: claim.id, mode }).catch(failed)} /></dd>
            {claim.saidOn && <><dt>{t('saidOn')}</dt><dd>{wordDate(claim.saidOn)}</dd></>}
            {claim.aboutOn && <><dt>{t('aboutOn')}</dt><dd>{wordDate(claim.aboutOn)}</dd></>}
          </dl>
          <h2>{t('evidence')} <span>{wordNumber(claim.evidence.length)}</span></h2>
          {claim.evidence.length === 0 && <p className={styles.none}>{t('noEvidence')}</p>}
          <ul className={styles.passages}>{claim.evidence.map((one) => <Passage key={one.id} evidence={one} />)}</ul>
        </div>
      </PaneScroll>
    </>
  );
}

function Passage({ evidence }: { evidence: Evidence }) {
  const { t } = useTranslation('claims');
  const { go } = useNavigation();
  const { failed } = useToast();
  const { id, stance, quote, title, article, older, highlight, start, end } = evidence;
  const stances = STANCE_ORDER.map((one) => ({ value: one, label: <StanceSign stance={one} hasWord /> }));
  return (
    <li>
      <blockquote dir="auto">{quote}</blockquote>
      <div className={styles.from}>
        <button type="button" dir="auto" title={t('open')} onClick={() => go({ place: 'shelf', article, version: older, highlight, jump: { start, end } })}>{title}</button>
        <Segments label={t('stance')} segments={stances} value={stance} onChange={(to) => void call('evidence.edit', { id, stance: to }).catch(failed)} />
      </div>
    </li>
  );
}
