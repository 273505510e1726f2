// Articles made up for the fault tests: the same name always gives the same text, so that what was stored can be compared to the letter.
import { createHash } from 'node:crypto';
import type { Draft } from '../../preload/api';
import { draft } from '../library/shelf';
import { oneOf, randomFrom } from './random';

/** Drawn by chance, so that no two articles are alike: a like one would count as a new version of the other. */
const WORDS = `the a of in to that it said denied letter ferry Ostrel Lantoria port authority minister price carriers refused Monday again
  паромы порт Острель сообщили снова понедельник министр письмо цена никто не видел 12.5 million 😀 «вчера» harbour strike union cargo grain
  winter budget court appeal border convoy treaty vote coal wheat bridge rail station flood rescue camp envoy talks summit sanction loan`.split(/\s+/);

export const FIXTURES = ['one.txt', 'two.txt', 'three.txt'];

export function textOf(name: string): string {
  const random = randomFrom(Number.parseInt(hashOf(name).slice(0, 8), 16));
  const sentence = () => `${Array.from({ length: 14 }, () => oneOf(random, WORDS)).join(' ')}.`;
  return [`Article ${name}`, 'The port authority denied the letter of the ferry.', ...Array.from({ length: 30 }, sentence)].join('\n');
}

export function draftOf(name: string): Draft {
  return draft(name, textOf(name));
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
