// What a text says of itself: title, who wrote and published it, when, and its zones. Rules only; none names a source.
import type { Draft, DraftZone } from '../../preload/records';
import { type DayOrder, dayOrderOf, settled } from './day-order';
import { leadTitleOf, shortened } from './headline';
import { linesOf } from './lines';
import { firstSentenceOf } from './sentences';
import { viaIn } from './via';
import { layOut } from './zoning';

export type Understood = Omit<Draft, 'fileName' | 'format' | 'encoding' | 'text' | 'blocks' | 'language' | 'url'>;

/**
 * `title` is empty where no line has a letter: the caller knows the file's name. `language` only helps to read dates.
 * @param known zones that the file's structure shows, in the order of the text: the rules lay out the rest.
 */
export function understand(text: string, language: string | null, known: readonly DraftZone[] = []): Understood {
  const lines = linesOf(text);
  if (!lines) return plainly(text, known);
  const layout = layOut(lines, known);
  const order = dayOrderOf(text, language);
  const zones = layout.zones.map((zone) => dated(zone, order));
  const title = layout.headline ? shortened(layout.headline.text) : layout.body[0] ? leadTitleOf(layout.body[0]) : '';
  return {
    title: /[\p{L}\p{N}]/u.test(title) ? title : '', titleFrom: layout.headline ? 'headline' : 'lead', byline: layout.byline, publisher: layout.publisher,
    via: layout.source ?? layout.agency ?? viaIn(layout.body), ...dateOf(layout.stated === null ? null : settled(layout.stated, order), zones), zones,
  };
}

/** Times that only a day order makes plain. */
export function dated(zone: DraftZone, order: DayOrder | null): DraftZone {
  if (zone.detail?.at === undefined) return zone;
  const { at, ...detail } = zone.detail;
  const known = settled(at, order);
  return { ...zone, detail: known === null ? detail : { ...detail, at: known } };
}

function dateOf(stated: string | null, zones: readonly DraftZone[]): Pick<Draft, 'date' | 'dateReason'> {
  if (stated) return { date: stated, dateReason: 'stated' };
  const comments = zones.filter(({ kind }) => kind === 'comment');
  const [first] = comments.map(({ detail }) => /^\d{4}-\d{2}-\d{2}/u.exec(detail?.at ?? '')?.[0]).filter((day) => day !== undefined).sort();
  return first ? { date: `../${first}`, dateReason: 'by-comments' } : { date: null, dateReason: null };
}

/** A table or log of very many lines: all of it is body, but for what the file's structure shows. */
function plainly(text: string, known: readonly DraftZone[]): Understood {
  const start = text.length - text.trimStart().length;
  return {
    title: shortened(firstSentenceOf(text.slice(start, start + 2000).split(/[\n\r]/u)[0] ?? '')), titleFrom: 'lead',
    byline: null, publisher: null, via: null, date: null, dateReason: null, zones: withBody(text, known),
  };
}

function withBody(text: string, known: readonly DraftZone[]): DraftZone[] {
  const zones: DraftZone[] = [];
  let at = 0;
  const fill = (to: number) => {
    const words = text.slice(at, to);
    const start = at + words.length - words.trimStart().length;
    if (words.trim() !== '') zones.push({ kind: 'body', start, end: at + words.trimEnd().length });
  };
  for (const zone of known) {
    fill(zone.start);
    zones.push(zone);
    at = Math.max(at, zone.end);
  }
  fill(text.length);
  return zones;
}
