// The files that list what the articles share: actors, claims; and the one that says what the folder is.
import type { RootContent } from 'mdast';
import type { ActorKind, Claim, Stance } from '../../../preload/api';
import { ACTORS_FILE, CLAIMS_FILE, actorTarget, type Catalog } from './catalog';
import { fileOf, heading, link, list, paragraph, quoteOf, strong } from './markdown';
import { blockOf, hrefFrom, type Target } from './targets';
import type { Words } from './words';

export interface ActorContent {
  uuid: string;
  name: string;
  kind: ActorKind;
  aliases: string[];
  /** The articles that name it, and in which paragraphs. */
  places: { target: Target; paragraphs: number[] }[];
}

export interface ClaimContent extends Omit<Claim, 'evidence'> {
  evidence: { stance: Stance; quote: string; target: Target }[];
}

export function actorsFile(actors: ActorContent[], words: Words): string {
  return fileOf(null, [heading(1, words.say('file.actors')), ...actors.flatMap((actor) => actorBlocks(actor, words))]);
}

function actorBlocks(actor: ActorContent, words: Words): RootContent[] {
  const aliases = actor.aliases.filter((alias) => alias !== actor.name);
  const places = actor.places.map(({ target, paragraphs }) => (
    [paragraph(link(hrefFrom(ACTORS_FILE, target), target.title), `: ${paragraphs.map((number) => `¶${number}`).join(', ')}`)]));
  return [
    heading(2, actor.name),
    paragraph(words.name(`actorKind.${actor.kind}`), ' ', { type: 'html', value: `^${blockOf('a', actor.uuid)}` }),
    ...(aliases.length > 0 ? [paragraph(words.say('actor.aliases', { names: aliases.join('; ') }))] : []),
    ...(places.length > 0 ? [paragraph(words.say('actor.mentions')), ...list(places)] : []),
  ];
}

export function claimsFile(claims: ClaimContent[], catalog: Catalog, words: Words): string {
  return fileOf(null, [heading(1, words.say('file.claims')), ...claims.flatMap((claim) => claimBlocks(claim, catalog, words))]);
}

function claimBlocks(claim: ClaimContent, catalog: Catalog, words: Words): RootContent[] {
  const speaker = actorTarget(catalog, claim.speaker);
  const dates = [
    ...(claim.saidOn ? [words.say('claim.saidOn', { date: claim.saidOn })] : []),
    ...(claim.aboutOn ? [words.say('claim.aboutOn', { date: claim.aboutOn })] : []),
  ];
  const evidence = claim.evidence.flatMap(({ stance, quote, target }): RootContent[] => [
    paragraph(strong(words.name(`stance.${stance}`)), ': ', link(hrefFrom(CLAIMS_FILE, target), `${target.title} ¶${target.paragraph ?? 1}`)),
    quoteOf(quote),
  ]);
  return [
    heading(2, claim.statement),
    paragraph(words.name(`mode.${claim.mode}`), ' ', { type: 'html', value: `^${blockOf('c', claim.uuid)}` }),
    ...(speaker ? [paragraph(words.say('claim.speaker'), ' ', link(hrefFrom(CLAIMS_FILE, speaker), speaker.title))] : []),
    ...dates.map((date) => paragraph(date)),
    ...(evidence.length > 0 ? evidence : [paragraph(words.say('claim.noEvidence'))]),
  ];
}

/** @param at when, in words */
export function readmeFile(catalog: Catalog, at: string, words: Words): string {
  const { articles, notes, actors, claims } = catalog;
  const counts = { articles: articles.size, notes: notes.size, actors: actors.size, claims: claims.size };
  return fileOf(null, [
    heading(1, words.say('readme.title')),
    paragraph(words.say('readme.what', { at })),
    paragraph(words.say('readme.counts', counts)),
    paragraph(words.say('readme.articles')),
    paragraph(words.say('readme.notes')),
    paragraph(words.say('readme.safe')),
  ]);
}
