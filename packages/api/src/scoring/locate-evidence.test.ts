import { expect, test } from '@jest/globals';
import { scoreOf } from '../testing/careers/given-score.ts';
import { people } from '../testing/careers/people.ts';
import { postings } from '../testing/careers/postings.ts';
import { lineFinder } from './locate-evidence.ts';

const markdown = `# Ada Example

ada@example.com

## Experience

### Welder — Northgate
*2019 – 2021*

- Welded **frames** with [MIG](https://example.com)
- Read blueprints that were
  three metres wide

### Welder — Southgate
*2017 – 2019*

- Welded frames with MIG

## Skills {.skills}

- MIG, TIG
`;
const lineOf = lineFinder(markdown);

test.each([
  ['Welded frames with MIG', 'Experience › Welder, Northgate › bullet 1', 10],
  ['Welded frames with MIG', 'Experience › Welder, Southgate › bullet 1', 17],
  ['Read blueprints that were three metres wide', 'Experience › Welder, Northgate › bullet 2', 11],
  ['MIG: Welded frames with…', 'Experience › Welder, Southgate › bullet 1', 17],
  ['2017 – 2019: the dates cannot be read', 'Experience › Welder, Southgate', 14],
  ['found nowhere', 'Experience › Welder, Northgate › bullet 2', 11],
  ['found nowhere', 'Skills', 19],
  ['ada@example.com', 'Contact', 3],
])('%s (%s) stands at line %d', (quote, place, line) => {
  expect(lineOf({ quote, place })).toBe(line);
});

test.each([
  ['Missing: PALS', 'Job description, line 4'],
  ['Text layer found', 'File'],
  ['E-mail: not found', 'Contact'],
])('%s (%s) stands at no line', (quote, place) => {
  expect(lineOf({ quote, place })).toBeNull();
});

test('every quote of a work line is found at the line that has its words', () => {
  for (const { markdown: resume } of people)
    for (const { description } of postings)
      for (const finding of scoreOf(resume, description).findings)
        for (const { quote, place, line } of finding.evidence) {
          if (!/› bullet \d+$/u.test(place) || finding.group !== 'CONTENT') continue;
          expect(line).not.toBeNull();
          expect(resume.split('\n')[(line ?? 0) - 1]?.replace(/[*_]/gu, '')).toContain(
            quote.slice(0, 20),
          );
        }
});
