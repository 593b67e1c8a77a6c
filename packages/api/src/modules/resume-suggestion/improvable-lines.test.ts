import { expect, test } from '@jest/globals';
import { improvableLines, lineOf, replaceLines } from './improvable-lines.ts';

const content = `# Ada Example

ada@example.com

## Summary

Passionate welder with
ten years at sea

## Experience

### Welder — Northgate
*2019 – 2021*

- Welded frames
- Read blueprints that were
  three metres wide

### Foreman — Southgate
*2021 – present*

* Lead a crew

## Skills

- MIG, TIG
`;

test('bullets of work and the summary are found with their role and their Markdown', () => {
  expect(improvableLines(content)).toMatchObject([
    { line: 7, text: 'Passionate welder with ten years at sea', isBullet: false, sectionLine: 5 },
    {
      line: 15,
      place: 'Experience › Welder, Northgate › bullet 1',
      text: 'Welded frames',
      isCurrent: false,
      mark: '- ',
      sectionLine: 10,
    },
    {
      line: 16,
      text: 'Read blueprints that were three metres wide',
      markdown: '- Read blueprints that were\n  three metres wide',
    },
    { line: 22, place: 'Experience › Foreman, Southgate › bullet 1', isCurrent: true, mark: '* ' },
  ]);
});

test('a piece is replaced where it stood, or at the only place where it stands now', () => {
  const piece = { line: 15, before: '- Welded frames' };
  expect(replaceLines(content, piece, '- Welded 40 frames')).toBe(
    content.replace('- Welded frames', '- Welded 40 frames'),
  );
  const moved = `\n\n${content}`;
  expect(lineOf(moved, piece)).toBe(17);
  expect(replaceLines(moved, piece, '- A\n- B')).toBe(moved.replace('- Welded frames', '- A\n- B'));
});

test('what stands nowhere, or in several other places, is replaced nowhere', () => {
  const piece = { line: 1, before: '- Welded frames' };
  expect(replaceLines(content.replace('Welded', 'Bolted'), piece, '- x')).toBeNull();
  expect(replaceLines(`${content}- Welded frames\n`, piece, '- x')).toBeNull();
});

test('Windows line ends stay', () => {
  const windows = content.replaceAll('\n', '\r\n');
  const piece = { line: 16, before: '- Read blueprints that were\n  three metres wide' };
  expect(replaceLines(windows, piece, '- Read blueprints')).toBe(
    windows
      .replace('that were\r\n  three metres wide', '')
      .replace('blueprints \r\n', 'blueprints\r\n'),
  );
});
