import { expect, test } from '@jest/globals';
import { outlineOf } from './outline.ts';

test('sections and entries are listed in order with their places', () => {
  const markdown =
    '# Ada\n\n## Experience {.experience}\n\n### Welder — Yard\n\ntext ## not a heading\n';
  expect(outlineOf(markdown)).toEqual([
    { label: 'Experience', level: 2, offset: 7 },
    { label: 'Welder — Yard', level: 3, offset: 36 },
  ]);
});
