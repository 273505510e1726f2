// What opens the menu of things to link, and what is ordinary text.
import { describe, expect, it } from 'vitest';
import { mentionIn } from '../../../renderer/notes/mention-trigger';

describe('typing asks for a thing', () => {
  it.each([
    ['@', 0, '', ['actor', 'article']],
    ['Ask @Ток', 4, 'Ток', ['actor', 'article']],
    ['Ask @Port of Ak', 4, 'Port of Ak', ['actor', 'article']],
    ['(«@Ами', 2, 'Ами', ['actor', 'article']],
    ['see [[', 4, '', ['article', 'note']],
    ['see [[What we', 4, 'What we', ['article', 'note']],
    ['@Ток and [[x', 9, 'x', ['article', 'note']],
  ])('in %j', (text, offset, query, kinds) => {
    expect(mentionIn(text)).toEqual({ offset, query, kinds, typed: text.slice(offset) });
  });

  it.each(['', 'a@b.org', '@ home', 'one [ two', '[[done]] more', 'line @x\nnext', `@${'a'.repeat(61)}`, `[[${'a'.repeat(81)}`])('not in %j', (text) => {
    expect(mentionIn(text)).toBeNull();
  });
});
