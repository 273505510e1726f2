// The article that is open, in the text that one chose to read: the newest, or an older one.
import type { OpenArticle } from '../../preload/api';
import { useNavigation } from '../navigation';
import { useQuery, type Query } from '../query';

/** `open` is what was asked for, never the answer to what was asked before. */
export function useOpenArticle(): { query: Query<OpenArticle>; open: OpenArticle | undefined } {
  const { article: id, version } = useNavigation();
  const query = useQuery('article.open', id === null ? null : { id, ...(version === null ? {} : { version }) });
  const { answer } = query;
  const isAsked = answer !== undefined && answer.article.id === id && answer.version.id === (version ?? answer.versions[0]?.id);
  return { query, open: isAsked ? answer : undefined };
}
