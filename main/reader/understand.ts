// What a text says of itself: title, who wrote and published it, when, and its zones. Rules only; none names a source.
import type { Draft } from '../../preload/records';
import { linesOf } from './lines';
import { shortened, leadTitleOf } from './headline';
import { firstSentenceOf } from './sentences';
import { viaIn } from './via';
import { layOut, type Layout } from './zoning';

export type Understood = Omit<Draft, 'fileName' | 'encoding' | 'text' | 'language'>;

/** `title` is empty where no line has a letter: the caller knows the file's name. */
export function understand(text: string): Understood {
  const lines = linesOf(text);
  if (!lines) return plainly(text);
  const layout = layOut(lines);
  const title = layout.headline ? shortened(layout.headline.text) : layout.body[0] ? leadTitleOf(layout.body[0]) : '';
  return {
    title: /[\p{L}\p{N}]/u.test(title) ? title : '', titleFrom: layout.headline ? 'headline' : 'lead',
    byline: layout.byline, publisher: layout.publisher, via: layout.source ?? layout.agency ?? viaIn(layout.body), ...dateOf(layout), zones: layout.zones,
  };
}

function dateOf({ stated, comments }: Layout): Pick<Draft, 'date' | 'dateReason'> {
  if (stated) return { date: stated, dateReason: 'stated' };
  const days = comments.map(({ at }) => /^\d{4}-\d{2}-\d{2}/u.exec(at ?? '')?.[0]).filter((day) => day !== undefined).sort();
  return days[0] ? { date: `../${days[0]}`, dateReason: 'by-comments' } : { date: null, dateReason: null };
}

/** A table or log of very many lines: all of it is body. */
function plainly(text: string): Understood {
  const start = text.length - text.trimStart().length;
  return {
    title: shortened(firstSentenceOf(text.slice(start, start + 2000).split(/[\n\r]/u)[0] ?? '')), titleFrom: 'lead',
    byline: null, publisher: null, via: null, date: null, dateReason: null, zones: [{ kind: 'body', start, end: text.trimEnd().length }],
  };
}
