import { expect, test } from '@jest/globals';
import { parseMarkdown } from './parse-markdown.ts';
import { plainText, suggestProfile } from './suggest-profile.ts';

const today = new Date('2026-11-23T12:00:00Z');
const yearsOf = (...dates: string[]) =>
  suggestProfile(
    parseMarkdown(
      `## Experience\n\n${dates.map((text) => `### Nurse — Ward\n*${text}*\n`).join('\n')}`,
    ),
    today,
  ).experience;

test('name, headline, summary and skills are proposed as they stand in the resume', () => {
  const document = parseMarkdown(
    '# Ana Lima\n\n**Registered Nurse**\n\n## Summary\n\nEight years at the **bedside**.\n\n## Skills\n\n- **Clinical:** triage, IV therapy\n- Triage, [Epic](https://example.com)\n',
  );
  expect(suggestProfile(document, today)).toEqual({
    name: 'Ana Lima',
    experience: null,
    skills: ['triage', 'IV therapy', 'Epic'],
    bio: 'Registered Nurse\n\nEight years at the bedside.',
  });
});

test('years of work are counted from the dates, overlaps once', () => {
  expect(yearsOf('Jan 2016 – Dec 2020')).toBe(5);
  expect(yearsOf('2016 – 2020')).toBe(4);
  expect(yearsOf('Nov 2024 – Present')).toBe(2);
  expect(yearsOf('Jan 2016 – Dec 2018', 'Jan 2017 – Dec 2019')).toBe(4);
  expect(yearsOf('Jan 2016 – Dec 2016', 'Jan 2019 – Dec 2019')).toBe(2);
});

test('nothing is made up: no dates, no years; a future role does not count', () => {
  expect(yearsOf('2019')).toBeNull();
  expect(yearsOf('Jan 2027 – Dec 2029')).toBeNull();
  expect(suggestProfile(parseMarkdown(''), today)).toEqual({
    name: null,
    experience: null,
    skills: [],
    bio: null,
  });
});

test('marks of Markdown are taken off, other signs stay', () => {
  expect(plainText('**C++** and `C#`, snake_case, 2*3*4, \\*, [a](https://example.com)')).toBe(
    'C++ and `C#`, snake_case, 2*3*4, *, a',
  );
});
