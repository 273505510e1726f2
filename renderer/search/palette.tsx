// The one box: finds words in articles, notes, claims, actors and tags in both scripts, and runs commands.
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Search } from 'lucide-react';
import type { Found } from '../../preload/api';
import { useRun } from '../commands';
import { Chip } from '../ui/chip';
import { Icon } from '../ui/icon';
import { Kbd } from '../ui/kbd';
import { Segments } from '../ui/segments';
import { Tip } from '../ui/tip';
import { failureSentence, wordNumber } from '../words';
import styles from './palette.module.css';
import { useOpenHit, useOpenPassage } from './open-hit';
import { PaletteRow } from './palette-row';
import type { Result } from './results';
import { useResults, type ChosenTag, type Scope } from './use-results';

interface PaletteProps {
  scope: Scope;
  onClose: () => void;
}

export function Palette({ scope: firstScope, onClose }: PaletteProps) {
  const { t } = useTranslation('search');
  const run = useRun();
  const openHit = useOpenHit();
  const openPassage = useOpenPassage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [scope, setScope] = useState<Scope>(firstScope);
  const [at, setAt] = useState(0);
  const id = useId();
  const [tag, setTag] = useState<ChosenTag | null>(null);
  const { groups, found, isOnlyCommands, isEmpty, failure } = useResults(typed, scope, tag);
  const results = groups.flatMap((group) => group.results);
  const chosen = Math.min(at, results.length - 1);

  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => setAt(0), [typed, scope, tag]);

  function act(result: Result | undefined): void {
    if (!result) return;
    if ('hit' in result && result.hit.kind === 'tag') {
      setTag(result.hit);
      return setTyped('');
    }
    dialog.current?.close();
    if ('command' in result) run(result.command.id);
    else if ('passage' in result) openPassage(result.passage);
    else openHit(result.hit);
  }

  function pressed(event: KeyboardEvent): void {
    const targets: Record<string, number> = { ArrowDown: chosen + 1, ArrowUp: chosen - 1, PageDown: chosen + 8, PageUp: chosen - 8 };
    const to = targets[event.key];
    if (to !== undefined) setAt(Math.max(0, Math.min(results.length - 1, to)));
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) act(results[chosen]);
    else if (event.key === 'Backspace' && typed === '' && tag) setTag(null);
    else return;
    event.preventDefault();
  }

  const nothing = isOnlyCommands ? t('nothing.command') : tag ? t('tag.none') : t('nothing', { words: typed.trim() });
  const optionId = (place: number) => `${id}-${place}`;
  let place = 0;
  return (
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label={t('title')}
      onClose={onClose}
      onPointerDown={(event) => { if (event.target === dialog.current) dialog.current?.close(); }}
    >
      <div className={styles.inside}>
        <div className={styles.ask}>
          <Icon of={Search} size="large" />
          <input
            autoFocus
            role="combobox"
            aria-expanded={results.length > 0}
            aria-controls={`${id}-list`}
            aria-activedescendant={results.length > 0 ? optionId(chosen) : undefined}
            aria-autocomplete="list"
            aria-label={t('title')}
            placeholder={tag ? t('tag.filter') : t('placeholder')}
            spellCheck={false}
            dir="auto"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={pressed}
          />
          <span className={styles.count} role="status">{found ? t('found', { count: found.total }) : ''}</span>
        </div>
        <div className={styles.scopes}>
          {tag
            ? <Chip remove={{ label: t('tag.remove', { name: tag.title }), act: () => setTag(null) }}>{t('tag', { name: tag.title })}</Chip>
            : <><ScopeSegments scope={scope} found={found} onChange={setScope} /><span>{t(`scope.${scope}.text`)}</span></>}
        </div>
        <div className={styles.list} id={`${id}-list`} role="listbox" aria-label={t('results')}>
          {failure && <Tip tone="bad">{failureSentence(failure)}</Tip>}
          {isEmpty && <p className={styles.nothing}>{nothing}</p>}
          {groups.map(({ group, results: inGroup }) => (
            <div key={group} role="group" aria-label={t(`group.${group}`)}>
              <div className={styles.group} role="presentation">{t(`group.${group}`)}</div>
              {inGroup.map((result) => {
                const mine = place++;
                return (
                  <PaletteRow key={result.key} id={optionId(mine)} result={result} isChosen={mine === chosen} onPoint={() => setAt(mine)} onAct={() => act(result)} />
                );
              })}
            </div>
          ))}
        </div>
        <footer className={styles.foot}>
          <span><Kbd keys={['↑', '↓']} />{t('hint.move')}</span><span><Kbd keys={['Enter']} />{t('hint.open')}</span>
          <span><Kbd keys={['>']} />{t('hint.commands')}</span><span><Kbd keys={['Esc']} />{t('hint.close')}</span>
        </footer>
      </div>
    </dialog>
  );
}

function ScopeSegments({ scope, found, onChange }: { scope: Scope; found: Found | undefined; onChange: (scope: Scope) => void }) {
  const { t } = useTranslation('search');
  const label = (name: string, count: number | undefined) => count === undefined ? name : `${name} ${wordNumber(count)}`;
  return (
    <Segments
      label={t('scope')}
      value={scope}
      onChange={onChange}
      segments={[{ value: 'body', label: label(t('scope.body'), found?.inBody) }, { value: 'all', label: label(t('scope.all'), found?.inAll) }]}
    />
  );
}
