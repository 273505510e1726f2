// Articles made up for the fault tests: the same name always gives the same text, so that what was stored can be compared to the letter.
import { createHash } from 'node:crypto';
import type { Draft } from '../../preload/api';
import { draft } from '../library/shelf';

const SENTENCES = [
  'The ferry between Ostrel and Lantoria sails again from Monday, the port authority said.',
  'Паромы между Острелем и Лантрией снова пойдут с понедельника, сообщили в порту.',
  'Three carriers refused to name a price; a fourth spoke of 12.5 million 😀.',
  'Nobody had seen the letter, and the minister denied that there was one.',
];

export const FIXTURES = ['one.txt', 'two.txt', 'three.txt'];

export function textOf(name: string): string {
  const lines = Array.from({ length: 30 }, (_, index) => `${index}. ${SENTENCES[(index * 7 + name.length) % SENTENCES.length] ?? ''}`);
  return [`Article ${name}`, ...lines].join('\n');
}

export function draftOf(name: string): Draft {
  return draft(name, textOf(name));
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
