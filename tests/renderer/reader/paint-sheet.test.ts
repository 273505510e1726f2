import { expect, test } from 'vitest';
import { HIGHLIGHT_KINDS } from '../../../preload/records';
import { nameOf, paintRules } from '../../../renderer/reader/paint-sheet';

test('each kind has a rule for each lane, in values and not in variables: Chromium 114 knows none inside ::highlight', () => {
  const rules = paintRules((name) => `value-of${name}`);
  expect(rules).not.toContain('var(');
  for (const kind of HIGHLIGHT_KINDS) {
    for (const lane of [0, 1]) {
      const values = `background-color: value-of--kind-${kind}-fill; text-decoration: value-of--kind-${kind}-rule value-of--kind-${kind}-line`;
      expect(rules).toContain(`::highlight(${nameOf(kind, lane)}) { ${values};`);
    }
  }
});
