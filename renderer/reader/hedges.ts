// Notices words by which a speaker keeps a distance from what is said, to propose "hedged" for a claim.
import hedges from './hedges.json';

const words = [...hedges.en, ...hedges.ru].map((word) => word.replaceAll('-', '[-‑]').replaceAll(' ', '\\s+'));
const hedge = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

export function isHedged(quote: string): boolean {
  return hedge.test(quote);
}
