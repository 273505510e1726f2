// The files of an export, in order. Their names and links are settled first; each content is worked out when its turn comes, so memory holds one.
import type { ActorKind, Highlight, Mention, Quoting } from '../../../preload/api';
import { paragraphAt, paragraphsOf, type Paragraph } from '../../../preload/paragraphs';
import { openArticle, zonesOf } from '../articles';
import { listClaims } from '../claims';
import type { Connection } from '../database';
import { listHighlights } from '../highlights';
import { articleFile, type HighlightedText } from './article-file';
import { ACTORS_FILE, CLAIMS_FILE, articleTarget, catalogOf, highlightTarget, referenceTarget, type Catalog } from './catalog';
import { actorsFile, claimsFile, readmeFile, type ActorContent, type ClaimContent } from './list-files';
import { noteFile, type NoteContent } from './note-file';
import { quoterOf, type Quoter } from './quoting';
import { hrefFrom } from './targets';
import { wordsOf, type Language, type Words } from './words';

export interface PlannedFile {
  /** Relative to the export's folder, with slashes. */
  path: string;
  content(): string;
}

const ALL = 1_000_000_000;

/** @param at when, in words of the language */
export function planOf(db: Connection, language: Language, at: string, quoting: Quoting = 'printed'): PlannedFile[] {
  const words = wordsOf(language);
  const quoter = quoterOf(db, quoting);
  const catalog = catalogOf(db, words.say('untitled'));
  return [
    { path: 'README.md', content: () => readmeFile(catalog, at, words) },
    ...[...catalog.articles.values()].map(({ id, path }) => ({ path, content: () => articleContent(db, id, { catalog, words, quoter }) })),
    ...[...catalog.notes.values()].map(({ id, path }) => ({ path, content: () => noteContent(db, id, { catalog, words, quoter }) })),
    { path: ACTORS_FILE, content: () => actorsFile(actorContents(db, catalog), words) },
    { path: CLAIMS_FILE, content: () => claimsFile(claimContents(db, catalog, quoter), catalog, words) },
  ];
}

interface Writing {
  catalog: Catalog;
  words: Words;
  quoter: Quoter;
}

function articleContent(db: Connection, id: number, { catalog, words, quoter }: Writing): string {
  const open = openArticle(db, id);
  const highlights: Highlight[] = listHighlights(db, open.version.id, 0, ALL).rows;
  const mentions = db.prepare(`
    SELECT mention.id, mention.uuid, version, start, end, actor, name, quote FROM placed_mention AS mention JOIN actor ON actor.id = mention.actor
    WHERE version = ? AND mention.deleted_at IS NULL ORDER BY start`).all(open.version.id) as Mention[];
  const content = {
    ...open, highlights, mentions, earlier: earlierTexts(db, id, open.version.id, quoter), readings: quoter.readings(open.version.id), put: quoter.putOf(open.version.id, open.version.text),
  };
  return articleFile(content, catalog.articles.get(id)?.path ?? '', catalog, words);
}

function earlierTexts(db: Connection, article: number, newest: number, quoter: Quoter): HighlightedText[] {
  const versions = db.prepare(`
    SELECT id, text FROM version WHERE article = ? AND id <> ? AND EXISTS (SELECT 1 FROM placed_highlight AS placed WHERE placed.version = version.id AND placed.deleted_at IS NULL)
    ORDER BY id DESC`).all(article, newest) as { id: number; text: string }[];
  // What newer texts have too is told of there.
  const isHere = db.prepare('SELECT 1 FROM current_highlight WHERE id = ? AND version = ?');
  return versions.map(({ id, text }) => ({
    text, put: quoter.putOf(id, text), zones: zonesOf(db, id), highlights: listHighlights(db, id, 0, ALL).rows.filter((highlight) => isHere.get(highlight.id, id) !== undefined),
  }));
}

function noteContent(db: Connection, id: number, { catalog, words, quoter }: Writing): string {
  const note = db.prepare('SELECT uuid, state, made_at AS madeAt, changed_at AS changedAt FROM note WHERE id = ?').get(id) as NoteContent;
  const { path = '', title = '' } = catalog.notes.get(id) ?? {};
  const resolve = (reference: Parameters<typeof referenceTarget>[2]) => {
    const target = referenceTarget(db, catalog, reference);
    return target && { href: hrefFrom(path, target), ...target, put: quoteIn(db, reference.uuid, quoter) };
  };
  return noteFile(note, title, resolve, words);
}

/** What a quotation of a highlight is put as; words that were quoted of another text stay as they were quoted. */
function quoteIn(db: Connection, uuid: string, quoter: Quoter): (quoted: string) => string {
  if (quoter.quoting === 'printed') return (quoted) => quoted;
  const place = db.prepare<[string], { version: number; start: number; end: number }>('SELECT version, start, end FROM current_highlight WHERE uuid = ?').get(uuid);
  return (quoted) => (place ? quoter.quote(place.version, place, quoted) : quoted);
}

function actorContents(db: Connection, catalog: Catalog): ActorContent[] {
  const named = db.prepare(`
    SELECT version.article, mention.version, start FROM current_mention AS mention JOIN version ON version.id = mention.version
    WHERE actor = ? AND mention.deleted_at IS NULL ORDER BY version.article, start`);
  const spelled = db.prepare('SELECT name FROM alias WHERE actor = ? ORDER BY id').pluck();
  const kindOf = db.prepare('SELECT kind FROM actor WHERE id = ?').pluck();
  const paragraphs = numbering(db);
  return [...catalog.actors.values()].map(({ id, uuid, title }) => {
    const places = new Map<number, Set<number>>();
    for (const { article, version, start } of named.all(id) as { article: number; version: number; start: number }[]) {
      places.set(article, (places.get(article) ?? new Set()).add(paragraphAt(paragraphs(version), start)));
    }
    return {
      uuid,
      name: title,
      kind: kindOf.get(id) as ActorKind,
      aliases: spelled.all(id) as string[],
      places: [...places].flatMap(([article, numbers]) => {
        const target = articleTarget(catalog, article);
        return target ? [{ target, paragraphs: [...numbers] }] : [];
      }),
    };
  });
}

function claimContents(db: Connection, catalog: Catalog, quoter: Quoter): ClaimContent[] {
  const marked = db.prepare('SELECT uuid, version FROM current_highlight WHERE id = ?');
  const paragraphs = numbering(db);
  return listClaims(db, 0, ALL).rows.map((claim) => ({
    ...claim,
    evidence: claim.evidence.flatMap(({ stance, quote, article, highlight, start, end }) => {
      const { uuid, version } = marked.get(highlight) as { uuid: string; version: number };
      const target = highlightTarget(catalog, article, uuid);
      return target ? [{ stance, quote: quoter.quote(version, { start, end }, quote), target: { ...target, paragraph: paragraphAt(paragraphs(version), start) } }] : [];
    }),
  }));
}

/** Each version's paragraphs, counted once. */
function numbering(db: Connection): (version: number) => Paragraph[] {
  const known = new Map<number, Paragraph[]>();
  return (version) => {
    const counted = known.get(version) ?? paragraphsOf(String(db.prepare('SELECT text FROM version WHERE id = ?').pluck().get(version)), zonesOf(db, version));
    known.set(version, counted);
    return counted;
  };
}
