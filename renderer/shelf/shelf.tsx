// The shelf: every article, the newest import first.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { FilePlus2, FolderPlus, Wrench } from 'lucide-react';
import type { ArticleRow } from '../../preload/api';
import { useAppState } from '../app-state';
import { useRun } from '../commands';
import { focusPart } from '../frame/pane-focus';
import { call } from '../library';
import { useNavigation } from '../navigation';
import { useKeyOf, usePages } from '../pages';
import { useRepairCount } from '../repair/use-repair-count';
import { Button, IconButton } from '../ui/button';
import { useChoosing } from '../ui/choosing';
import { EmptyState } from '../ui/empty-state';
import { Icon } from '../ui/icon';
import { CommandKeys } from '../ui/kbd';
import { ListBox } from '../ui/list-box';
import { Pane, PaneBar } from '../ui/pane';
import { Tip } from '../ui/tip';
import { useToast } from '../ui/toast';
import { failureSentence, wordNumber } from '../words';
import { BulkBar } from './bulk-bar';
import { ShelfRow } from './shelf-row';

const ROW_HEIGHT = 63;
const askIds = () => call('article.ids', {});
const askArticles = (from: number, count: number) => call('article.list', { from, count });

export function Shelf() {
  const { t } = useTranslation('shelf');
  const { settings } = useAppState();
  const navigation = useNavigation();
  const toast = useToast();
  const run = useRun();
  const repairs = useRepairCount();
  const articles = usePages<ArticleRow>(askArticles, 'article version highlight');
  const { total, row, show } = articles;
  const selected = useMemo(() => placeOf(navigation.article, total ?? 0, row), [navigation.article, total, row]);

  const open = (index: number, by: 'pointer' | 'enter' | 'move') => {
    const article = row(index);
    if (!article) return;
    if (article.id !== navigation.article) navigation.go({ place: 'shelf', article: article.id });
    if (by === 'enter') focusPart('reader');
  };
  const beside = (index: number) => {
    const article = row(index);
    if (!article) return;
    navigation.openBeside({ article: article.id });
    focusPart('reader');
  };
  const besideEachOther = () => {
    const [first, second] = ids;
    if (first === undefined || second === undefined) return;
    navigation.openBeside({ article: second }, { article: first });
    take([]);
    focusPart('reader');
  };
  const choosing = useChoosing({ row, all: askIds, failed: toast.failed, base: navigation.article });
  const { chosen, take } = choosing;
  const ids = useMemo(() => [...chosen], [chosen]);
  const trash = async (ids: readonly number[], title: string | undefined) => {
    try {
      const { record, step } = await call('article.trash', { ids: [...ids] });
      if (navigation.article !== null && ids.includes(navigation.article)) navigation.go({ article: null });
      take([]);
      toast.undoable(title === undefined ? t('trashedMany', { count: record.length }) : t('trashed', { title }), step);
    } catch (error) {
      toast.failed(error);
    }
  };
  const trashAt = (index: number) => {
    const article = row(index);
    if (chosen.size > 0) void trash(ids, undefined);
    else if (article) void trash([article.id], article.title);
  };
  const keyOf = useKeyOf(row);

  return (
    <Pane label={t('title')} isSide data-pane="shelf">
      <PaneBar title={t('title')} count={total === null ? undefined : wordNumber(total)}>
        {repairs > 0 && (
          <Button isSmall look="quiet" title={t('repairs', { count: repairs })} aria-label={t('repairs', { count: repairs })} onClick={() => run('go.repair')}>
            <Icon of={Wrench} size="small" />{wordNumber(repairs)}
          </Button>
        )}
        <IconButton icon={FolderPlus} label={t('addFolder')} command="import.folder" onClick={() => run('import.folder')} />
        <IconButton icon={FilePlus2} label={t('add')} command="import.files" onClick={() => run('import.files')} />
      </PaneBar>
      {articles.failure && <Tip tone="bad">{failureSentence(articles.failure)}</Tip>}
      {total === 0 && (
        <EmptyState icon={FilePlus2} title={t('empty.title')} action={<Button onClick={() => run('import.files')}>{t('add')}<CommandKeys command="import.files" /></Button>}>
          {t('empty.text')}
        </EmptyState>
      )}
      {total !== null && total > 0 && (
        <ListBox
          label={t('articles')}
          part="shelf"
          count={total}
          rowHeight={ROW_HEIGHT}
          selected={selected}
          keyOf={keyOf}
          onOpen={open}
          onBeside={beside}
          onDelete={trashAt}
          choosing={choosing}
          onRange={show}
          langOf={(index) => row(index)?.language ?? undefined}
          render={(index) => <ShelfRow article={row(index)} language={settings.language} />}
        />
      )}
      {chosen.size > 0 && <BulkBar ids={ids} onTrash={() => void trash(ids, undefined)} onBeside={besideEachOther} onClear={() => take([])} />}
    </Pane>
  );
}

/** Where an article stands among the rows that are loaded; -1 when it is not there. */
function placeOf(article: number | null, total: number, row: (index: number) => ArticleRow | undefined): number {
  if (article === null) return -1;
  for (let index = 0; index < total; index++) if (row(index)?.id === article) return index;
  return -1;
}
