// The preview of an import: what was understood of every file, to be looked through, put right and let in.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Job } from '../../preload/api';
import { OUTLOOKS, type Outlook, type Waiting } from '../../preload/imports';
import { useCommand, useRun } from '../commands';
import { useWindowSize } from '../frame/window-size';
import { Button } from '../ui/button';
import { CommandKeys } from '../ui/kbd';
import { Pane, PaneBar } from '../ui/pane';
import { wordNumber } from '../words';
import { Far } from './far';
import { Filters } from './filters';
import styles from './lists.module.css';
import { Panes } from './panes';
import { PreviewSide } from './preview-side';
import { StagedList } from './staged-list';
import { usePreviewActs } from './use-preview-acts';
import { useSides } from './use-sides';
import { useStaged } from './use-staged';
import { filesOf, willImport } from './use-waiting';

interface PreviewProps {
  waiting: Waiting;
  /** Null when it is of long ago: then it has ended. */
  job: Job | null;
  onImported: (job: Job) => void;
}

export function Preview({ waiting, job, onImported }: PreviewProps) {
  const { t } = useTranslation('import');
  const acts = usePreviewActs();
  const [outlook, setOutlook] = useState<Outlook | 'all'>('all');
  const [typed, setTyped] = useState('');
  const { shown, list, side, toSide, toList } = useSides();
  const isSmall = useWindowSize() === 'small';
  const open = useCallback((by: 'pointer' | 'enter' | 'move') => (by === 'enter' || isSmall) && toSide(), [isSmall, toSide]);
  const staged = useStaged(waiting.job, { outlook, like: typed.trim() }, job);
  const { which, choosing } = staged;
  const leaveOut = useCallback(() => which && acts.choose(which, 'skip'), [which, acts]);
  const isRunning = job?.state === 'running';
  const files = filesOf(waiting);
  useCommand('import.run', () => {
    if (isRunning) return;
    // What is being typed counts.
    if (side.current?.contains(document.activeElement) && document.activeElement instanceof HTMLElement) document.activeElement.blur();
    void acts.run(waiting.job).then((started) => started && onImported(started));
  });
  const counts = { all: files, ...waiting.outlooks };
  const outlooks = (['all', ...OUTLOOKS] as const).filter((value) => value === 'all' || value === outlook || counts[value] > 0);
  const segments = outlooks.map((value) => ({ value, label: `${t(`outlook.${value}`)} ${wordNumber(counts[value])}` }));

  return (
    <Panes
      id="import-preview"
      shown={shown}
      main={(
        <Pane label={t('title.preview', { count: files })}>
          <PaneBar title={isRunning ? t('title.reading') : t('title.preview', { count: files })}>
            <span className={styles.bar}>
              {isRunning
                ? <Button look="quiet" onClick={() => acts.cancel(waiting.job)}>{t('cancelReading')}</Button>
                : <Button look="quiet" onClick={() => acts.discard(waiting.job, files)}>{t('discard')}</Button>}
              <Primary waiting={waiting} isRunning={isRunning} />
            </span>
          </PaneBar>
          {job && <Far job={job} label={t('title.reading')} done={isRunning ? job.done : files} />}
          <Filters label={t('filter')} segments={segments} value={outlook} onChange={setOutlook} typed={typed} onType={setTyped} />
          <div ref={list} className={styles.rest}>
            <StagedList
              key={outlook}
              files={staged.files}
              choosing={choosing}
              isRunning={isRunning}
              onOpen={open}
              onLeaveOut={leaveOut}
            />
          </div>
        </Pane>
      )}
      side={(
        <div ref={side} className={styles.side} onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && toList()}>
          <PreviewSide staged={staged} job={waiting.job} acts={acts} onBack={shown === 'side' && isSmall ? toList : null} />
        </div>
      )}
    />
  );
}

interface PrimaryProps {
  waiting: Waiting;
  isRunning: boolean;
}

/** What Enter does from the first moment on: so that a drop and Enter import. */
function Primary({ waiting, isRunning }: PrimaryProps) {
  const { t } = useTranslation('import');
  const run = useRun();
  const button = useRef<HTMLButtonElement>(null);
  const count = willImport(waiting);
  const focus = () => {
    if (document.activeElement === document.body) button.current?.focus();
  };
  // Before the list, which takes the focus that nobody has.
  useLayoutEffect(focus, []);
  useEffect(focus, [isRunning]);
  return (
    <Button ref={button} look="primary" aria-disabled={isRunning} onClick={() => run('import.run')}>
      {count > 0 || isRunning ? t('run', { count }) : t('runNothing')}<CommandKeys command="import.run" />
    </Button>
  );
}
