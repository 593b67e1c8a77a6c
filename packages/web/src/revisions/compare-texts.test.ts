import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareTexts, type DiffBlock } from './compare-texts.ts';

const joined = (blocks: readonly DiffBlock[], without: 'added' | 'removed') =>
  blocks
    .map((block) =>
      block.kind === 'same'
        ? block.lines.join('')
        : block.parts
            .filter(({ kind }) => kind !== without)
            .map(({ text }) => text)
            .join(''),
    )
    .join('');

test('changed words stand in their line, unchanged lines around it stay whole', () => {
  const comparison = compareTexts(
    '# Ana\n\n- Led a team of 4\n- Wrote tests\n',
    '# Ana\n\n- Led a team of 12\n- Wrote tests\n',
  );
  expect(comparison).toEqual({
    blocks: [
      { kind: 'same', lines: ['# Ana\n', '\n'] },
      {
        kind: 'changed',
        parts: [
          { kind: 'same', text: '- Led a team of ' },
          { kind: 'removed', text: '4' },
          { kind: 'added', text: '12' },
          { kind: 'same', text: '\n' },
        ],
      },
      { kind: 'same', lines: ['- Wrote tests\n'] },
    ],
    places: 1,
    wordsAdded: 1,
    wordsRemoved: 1,
  });
});

test('neighbouring words that changed read as one change', () => {
  const { blocks } = compareTexts('led the ward well', 'ran a clinic well');
  expect(blocks).toEqual([
    {
      kind: 'changed',
      parts: [
        { kind: 'removed', text: 'led the ward' },
        { kind: 'added', text: 'ran a clinic' },
        { kind: 'same', text: ' well' },
      ],
    },
  ]);
});

test.each([
  ['Cyrillic', 'Руководил отделом продаж', 'Руководил отделом закупок', 'закупок'],
  ['Japanese', '東京で看護師として働く', '大阪で看護師として働く', '大阪'],
  ['Arabic', 'عملت ممرضة في القاهرة', 'عملت ممرضة في الجيزة', 'الجيزة'],
])('words are found in %s', (_script, earlier, later, added) => {
  const { blocks } = compareTexts(earlier, later);
  const [block] = blocks;
  expect(block?.kind === 'changed' && block.parts).toContainEqual({ kind: 'added', text: added });
});

test('nothing is lost: what stayed and went is the earlier text, what stayed and came the later one', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b ', '\n', ' ', '-', '看', 'ж', 'word ', '\n\n'), {
      maxLength: 30,
    })
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, text, (earlier, later) => {
      const { blocks, places } = compareTexts(earlier, later);
      expect(joined(blocks, 'added')).toBe(earlier);
      expect(joined(blocks, 'removed')).toBe(later);
      expect(places === 0).toBe(earlier === later);
    }),
    { numRuns: 300 },
  );
});
