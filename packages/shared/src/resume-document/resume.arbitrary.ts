import fc from 'fast-check';
import { parseDateRange } from './parse-dates.ts';
import type { ResumeDocument, ResumeSection } from './resume-document.ts';
import { sectionKindOf } from './section-kinds.ts';

const words = [
  'Cut',
  'costs',
  'by',
  '30 %',
  'März',
  'O’Neil',
  '山田太郎',
  'CI/CD',
  'C++',
  '.NET',
  '(a, b)',
  '— and',
  '#1',
  '*new*',
  '[x](https://example.com)',
  'é',
  '1.',
  '- x',
  'a: b',
  '## no',
  '***',
  '\\',
  '&mdash;',
  '·',
  '| y',
  '`code`',
  '2019',
];
/** Words as they stand in resumes, with every sign that means something in Markdown. */
export const text = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
  .map((list) => list.join(' '));
/** Names and titles without such signs. */
export const plain = fc
  .array(
    fc.constantFrom(
      'Nurse',
      'Köln',
      '東京',
      'Smith & Sons',
      'R&D',
      'St. Mary’s',
      'Łódź',
      'Lead',
      'of',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((list) => list.join(' '));
const block = fc.oneof(
  text,
  fc.tuple(text, text).map(([one, two]) => `${one}\n${two}`),
);
const dates = fc
  .constantFrom(
    'Mar 2021 – Present',
    'März 2021 – heute',
    '2021年3月',
    '03/2021',
    'Jan 2020 - Present',
    '2014',
    'janv. 2019 à mars 2020',
    'с 2019 по н.в.',
    '2019–21',
    'Since 2018',
  )
  .map((value) => parseDateRange(value));
const entry = fc.record({
  title: fc.oneof(plain, text),
  organization: fc.option(fc.oneof(plain, text)),
  location: fc.option(plain),
  dates: fc.option(dates),
  paragraphs: fc.array(block, { maxLength: 2 }),
  bullets: fc.array(block, { maxLength: 3 }),
});
const heading = fc.constantFrom(
  'Experience',
  'Berufserfahrung',
  'Skills',
  'Languages',
  '職歴',
  'Education',
  'Welcome',
  'Formation',
);
const skill = fc.oneof(
  plain,
  fc.constantFrom(
    'C++',
    'React (Redux, MobX)',
    'Heat treatment, annealing',
    'a; b',
    'x (',
    'CI/CD',
    'Note: this',
  ),
);
const group = fc.record({
  label: fc.option(plain),
  skills: fc.array(skill, { minLength: 1, maxLength: 4 }),
});
const section: fc.Arbitrary<ResumeSection> = fc
  .record({
    heading,
    paragraphs: fc.array(
      plain.map((value) => `${value}. That is all.`),
      { maxLength: 2 },
    ),
    bullets: fc.array(block, { maxLength: 3 }),
    entries: fc.array(entry, { maxLength: 3 }),
    skillGroups: fc.array(group, { maxLength: 3 }),
  })
  .map((value) => {
    const kind = sectionKindOf(value.heading);
    const grouped = kind === 'skills' || kind === 'languages';
    return {
      ...value,
      kind,
      bullets: grouped ? [] : value.bullets,
      skillGroups: grouped ? value.skillGroups : [],
    };
  });
const contact = fc.record({
  name: fc.option(plain),
  headline: fc.option(plain),
  email: fc.option(fc.constantFrom('an@example.com', 'jürgen@beispiel.example.org')),
  phone: fc.option(
    fc.constantFrom('+44 20 7946 0958', '+91 98765 43210', '415.555.0142', '(202) 555-0143'),
  ),
  location: fc.option(fc.oneof(plain, fc.constantFrom('Berlin · Mitte', 'São Paulo, Brazil'))),
  links: fc.array(
    fc.constantFrom(
      { label: 'LinkedIn', url: 'https://linkedin.com/in/x' },
      { label: 'example.org/x', url: 'https://example.org/x' },
      { label: 'a [b]', url: 'https://example.org/(x)' },
    ),
    { maxLength: 2 },
  ),
});
/** Any resume that the dialect can say. */
export const resume: fc.Arbitrary<ResumeDocument> = fc.record({
  contact,
  sections: fc.array(section, { maxLength: 4 }),
});
