// An article whose text came again, changed: it gets a new version, and what was marked in the old one is carried over. Nothing is dropped, and nothing moves silently.
import type { AnchorStatus, Ask, Draft, DraftZone, Editable, Reading, Span, VersionRow } from '../../preload/api';
import type { Carried } from './anchoring/anchoring';
import { carry } from './anchoring/carry';
import { carryCorrections } from './corrections';
import type { Connection } from './database';
import { likeness, type Runs } from './likeness';
import { carryMarkings, keepMarkings, markingsByLines, markingsOf, type Marking } from './markings';
import { quotedFrom } from './passages';
import { runsOfVersion } from './shingles';
import { ready } from './statements';
import { insertVersion, type Incoming } from './texts';
import { laidOver } from './zone-parts';

/** Where a passage stands in one text. */
interface Place extends Span {
  version: number;
}

/** A passage at the newest place it has. */
interface Passage extends Place {
  table: 'highlight' | 'mention';
  id: number;
  /** The words it was made of. */
  quote: string;
  status: AnchorStatus;
  /** When the analyst said that it stands there; and, if newer texts have lost it, that it may be so. */
  settledAt: string | null;
  lostAt: string | null;
  /** Where it was made. */
  madeIn: number;
  madeStart: number;
  madeEnd: number;
}

export interface CarriedPassage extends Span {
  table: Passage['table'];
  id: number;
  status: AnchorStatus;
  /** What was looked at once, and came over as it was, needs no second look. */
  settledAt: string | null;
}

/** What came over, worked out before the version is added; see `addVersion`. */
export interface Succession {
  article: number;
  /** The version it follows, and what was marked until then: were more added meanwhile, it must be worked out anew. */
  state: string;
  passages: CarriedPassage[];
  /** What was said of lines that stand in the new text as well, and its zones with that laid over them. */
  markings: Marking[];
  zones: DraftZone[];
}

interface Succeeding {
  db: Connection;
  reader: Ask<Reading>;
}

/** From here on two texts are one article's: those of syndicated and edited copies are; other articles on the same day are not. */
export const SAME_TEXT = 0.6;
/** Texts compared at most: some folders have a thousand files of one name. */
const COMPARED = 20;

/**
 * The article that a draft is a new version of: most of its words are the same, it has the same publisher, and the same file name or title.
 * A copy by somebody else is an article of its own.
 */
export function predecessorOf(db: Connection, draft: Draft, runs: Runs): { article: number; likeness: number } | null {
  const candidates = ready(db, `
    SELECT article.id, version.id AS version, text FROM article JOIN version ON version.article = article.id
    WHERE article.id IN (SELECT id FROM article WHERE title = @title UNION SELECT article FROM version WHERE file_name = @fileName)
      AND deleted_at IS NULL AND publisher IS @publisher AND (title = @title OR file_name = @fileName)
      AND version.id = (SELECT max(id) FROM version WHERE article = article.id)
    ORDER BY title = @title AND file_name = @fileName DESC, article.id DESC LIMIT ${COMPARED}`)
    .all({ publisher: draft.publisher, title: draft.title, fileName: draft.fileName }) as { id: number; version: number; text: string }[];
  const scored = candidates.map(({ id, version, text }) => ({ id, score: text.trim() === draft.text.trim() ? 1 : likeness(runsOfVersion(db, version), runs) })).sort((one, other) => other.score - one.score);
  const [best] = scored;
  return best && best.score >= SAME_TEXT ? { article: best.id, likeness: best.score } : null;
}

/**
 * Works out where each passage of an article stands in a new text, and the lines whose kind the analyst said, in a thread and with a time limit.
 * Passages in the trash come along: they may be restored.
 * @param isReread when it is the same file, read as other letters
 */
export async function succeed({ db, reader }: Succeeding, article: number, { text, zones }: Draft, isReread = false): Promise<Succession> {
  const state = markedState(db, article);
  const marked = passagesOf(db, article);
  const found = await carryAll(db, marked, text);
  // A place that nobody has looked at is a guess: where the words that were marked stand again, they count for more.
  const guessed = marked.filter(({ status, settledAt }) => status === 'changed' && settledAt === null);
  const again = await carryAll(db, guessed.map((passage) => ({ ...passage, version: passage.madeIn, start: passage.madeStart, end: passage.madeEnd })), text);
  for (const [index, passage] of guessed.entries()) {
    const place = again[index];
    if (place && place.status !== 'changed' && place.status !== 'lost') found[marked.indexOf(passage)] = place;
  }
  const passages = marked.flatMap((passage, index) => judged(passage, text, found[index] ?? null));
  const newest = newestOf(db, article);
  const old = textOf(db, newest);
  const said = markingsOf(db, newest);
  const markings = (isReread ? markingsByLines(old, text, said) : null) ?? await carryMarkings(old, text, said);
  return { article, state, passages, markings, zones: await laidOver(reader, text, zones, markings) };
}

/** What became of each place, in the same order. */
async function carryAll(db: Connection, places: readonly Place[], text: string): Promise<Carried[]> {
  const found: Carried[] = [];
  for (const version of new Set(places.map((place) => place.version))) {
    const old = textOf(db, version);
    const anchors = places.flatMap((place, id) => (place.version === version ? [{ id, ...quotedFrom(old, place) }] : []));
    for (const carried of await carry(old, text, anchors)) found[carried.id] = carried;
  }
  return found;
}

/** A passage is compared with the words it was made of, however many texts lie between. */
function judged(passage: Passage, text: string, place: Carried | null): CarriedPassage[] {
  const { table, id, quote } = passage;
  if (place === null || place.status === 'lost') return [{ table, id, start: 0, end: 0, status: 'lost', settledAt: passage.lostAt }];
  const { start, end } = place;
  if (text.slice(start, end) !== quote) return [{ table, id, start, end, status: 'changed', settledAt: place.status === 'changed' ? null : passage.settledAt }];
  const isExact = place.status === 'exact' && passage.status === 'exact';
  return [{ table, id, start, end, status: isExact ? 'exact' : 'moved', settledAt: null }];
}

/** Call it inside the import's transaction. @returns false when something was marked meanwhile, so that it must be worked out anew. */
export function addVersion(db: Connection, come: Incoming, succession: Succession): boolean {
  if (!stillHolds(db, succession)) return false;
  const older = newestOf(db, succession.article);
  const version = insertVersion(db, succession.article, { ...come, draft: { ...come.draft, zones: succession.zones } });
  keepMarkings(db, version, succession.markings);
  carryCorrections(db, older, version);
  describe(db, succession.article, come);
  const add = db.prepare('INSERT INTO anchor (highlight, mention, version, start, end, status, settled_at) VALUES (?, ?, ?, ?, ?, ?, ?)');
  for (const { table, id, status, start, end, settledAt } of succession.passages) {
    const [highlight, mention] = table === 'highlight' ? [id, null] : [null, id];
    const isLost = status === 'lost';
    add.run(highlight, mention, version, isLost ? null : start, isLost ? null : end, status, settledAt);
  }
  return true;
}

/** Whether nothing was marked, and no version came, since it was worked out. */
export function stillHolds(db: Connection, { article, state }: Succession): boolean {
  return markedState(db, article) === state;
}

/** An article is what its newest text says of itself, but for what the analyst said. Where a text names no publisher or address, the older one's stays. */
function describe(db: Connection, article: number, { draft, byHand }: Incoming): void {
  const before = JSON.parse(db.prepare<[number], string>('SELECT by_hand FROM article WHERE id = ?').pluck().get(article) ?? '[]') as Editable[];
  const stays = (column: Editable) => (before.includes(column) && !byHand.includes(column) ? 1 : 0);
  db.prepare(`
    UPDATE article SET by_hand = @byHand, title = iif(@keepTitle, title, @title), byline = iif(@keepByline, byline, @byline), via = iif(@keepVia, via, @via),
      publisher = iif(@keepPublisher, publisher, coalesce(@publisher, publisher)), language = iif(@keepLanguage, language, @language),
      date = iif(@keepDate, date, @date), date_reason = iif(@keepDate, date_reason, @dateReason), url = iif(@keepUrl, url, coalesce(@url, url)) WHERE id = @article`).run({
    article, byHand: JSON.stringify([...new Set([...before, ...byHand])]), title: draft.title, byline: draft.byline, via: draft.via, publisher: draft.publisher,
    language: draft.language, date: draft.date, dateReason: draft.dateReason, url: draft.url, keepTitle: stays('title'), keepByline: stays('byline'), keepVia: stays('via'),
    keepPublisher: stays('publisher'), keepLanguage: stays('language'), keepDate: stays('date'), keepUrl: stays('url'),
  });
}

/** The newest first; only that one has anything left to look at. */
export function versionsOf(db: Connection, article: number): VersionRow[] {
  return db.prepare(`
    SELECT id, file_name AS fileName, made_at AS importedAt,
      (SELECT count(*) FROM anchor LEFT JOIN highlight ON highlight.id = anchor.highlight LEFT JOIN mention ON mention.id = anchor.mention
        WHERE anchor.version = version.id AND version.id = (SELECT max(id) FROM version WHERE article = @article) AND settled_at IS NULL AND status IN ('changed', 'lost')
          AND coalesce(highlight.deleted_at, mention.deleted_at) IS NULL) AS open
    FROM version WHERE article = @article ORDER BY id DESC`).all({ article }) as VersionRow[];
}

function passagesOf(db: Connection, article: number): Passage[] {
  return [...placesOf(db, 'highlight', article), ...placesOf(db, 'mention', article)];
}

function placesOf(db: Connection, table: Passage['table'], article: number): Passage[] {
  return db.prepare(`
    SELECT '${table}' AS "table", placed.id, placed.version, placed.start, placed.end, placed.quote, coalesce(anchor.status, 'exact') AS status, anchor.settled_at AS settledAt,
      (SELECT settled_at FROM anchor AS later WHERE later.${table} = placed.id AND later.version > placed.version ORDER BY later.version DESC LIMIT 1) AS lostAt,
      made.version AS madeIn, made.start AS madeStart, made.end AS madeEnd
    FROM current_${table} AS placed JOIN ${table} AS made ON made.id = placed.id LEFT JOIN anchor ON anchor.${table} = placed.id AND anchor.version = placed.version
    WHERE made.version IN (SELECT id FROM version WHERE article = ?) ORDER BY placed.id`).all(article) as Passage[];
}

/** Changes whenever the article gets a version, a passage in it is added, removed or placed, or something is said of its lines. */
function markedState(db: Connection, article: number): string {
  return JSON.stringify([versionsOf(db, article).map((version) => version.id), passagesOf(db, article), markingsOf(db, newestOf(db, article))]);
}

function newestOf(db: Connection, article: number): number {
  return Number(db.prepare('SELECT max(id) FROM version WHERE article = ?').pluck().get(article));
}

function textOf(db: Connection, version: number): string {
  return db.prepare('SELECT text FROM version WHERE id = ?').pluck().get(version) as string;
}
