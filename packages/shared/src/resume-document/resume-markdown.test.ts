import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDateRange } from './parse-dates.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { printMarkdown } from './print-markdown.ts';
import type { ResumeDocument, ResumeSection } from './resume-document.ts';
import { sectionKindOf } from './section-kinds.ts';

const nurse = `# Nguyễn Văn An

**Registered Nurse, Intensive Care**

an.nguyen@example.com · +1 202-555-0143 · Portland, OR · [LinkedIn](https://linkedin.com/in/example) · example.org/an

## Summary

Nurse with eight years at the bedside.

## Experience

### Charge Nurse — St. Mary’s Hospital
*Mar 2019 – Present · Portland, OR*

Level II trauma centre, 24 beds.

- Led a team of 12
- Cut falls by 30 %
  - by hourly rounding
  - with a new checklist

### Staff Nurse — Mercy Clinic
*06/2014 - 02/2019 · Salem, OR*

- Cared for 5 patients a shift

## Education

### BSN — Oregon State University
*2014*

## Skills

- **Clinical:** ventilators, triage (ESI, CTAS), IV therapy
- Epic, Cerner

## Sprachen

- Vietnamese (native), English

## Where I help {.volunteering}

- Red Cross
`;

const words = ['Cut', 'costs', 'by', '30 %', 'März', 'O’Neil', '山田太郎', 'CI/CD', 'C++', '.NET', '(a, b)', '— and', '#1', '*new*', '[x](https://example.com)', 'é', '1.', '- x', 'a: b', '## no', '***', '\\', '&mdash;', '·', '| y', '`code`', '2019'];
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
const plain = fc.array(fc.constantFrom('Nurse', 'Köln', '東京', 'Smith & Sons', 'R&D', 'St. Mary’s', 'Łódź', 'Lead', 'of'), { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
const block = fc.oneof(text, fc.tuple(text, text).map(([one, two]) => `${one}\n${two}`));
const dates = fc
  .constantFrom('Mar 2021 – Present', 'März 2021 – heute', '2021年3月', '03/2021', 'Jan 2020 - Present', '2014', 'janv. 2019 à mars 2020', 'с 2019 по н.в.', '2019–21', 'Since 2018')
  .map((value) => parseDateRange(value));
const entry = fc.record({
  title: fc.oneof(plain, text), organization: fc.option(fc.oneof(plain, text)), location: fc.option(plain), dates: fc.option(dates), paragraphs: fc.array(block, { maxLength: 2 }), bullets: fc.array(block, { maxLength: 3 }),
});
const heading = fc.constantFrom('Experience', 'Berufserfahrung', 'Skills', 'Languages', '職歴', 'Education', 'Welcome', 'Formation');
const skill = fc.oneof(plain, fc.constantFrom('C++', 'React (Redux, MobX)', 'Heat treatment, annealing', 'a; b', 'x (', 'CI/CD', 'Note: this'));
const group = fc.record({ label: fc.option(plain), skills: fc.array(skill, { minLength: 1, maxLength: 4 }) });
const section: fc.Arbitrary<ResumeSection> = fc
  .record({ heading, paragraphs: fc.array(plain.map((value) => `${value}. That is all.`), { maxLength: 2 }), bullets: fc.array(block, { maxLength: 3 }), entries: fc.array(entry, { maxLength: 3 }), skillGroups: fc.array(group, { maxLength: 3 }) })
  .map((value) => {
    const kind = sectionKindOf(value.heading);
    const grouped = kind === 'skills' || kind === 'languages';
    return { ...value, kind, bullets: grouped ? [] : value.bullets, skillGroups: grouped ? value.skillGroups : [] };
  });
const contact = fc.record({
  name: fc.option(plain),
  headline: fc.option(plain),
  email: fc.option(fc.constantFrom('an@example.com', 'jürgen@beispiel.example.org')),
  phone: fc.option(fc.constantFrom('+44 20 7946 0958', '+91 98765 43210', '415.555.0142', '(202) 555-0143')),
  location: fc.option(fc.oneof(plain, fc.constantFrom('Berlin · Mitte', 'São Paulo, Brazil'))),
  links: fc.array(fc.constantFrom({ label: 'LinkedIn', url: 'https://linkedin.com/in/x' }, { label: 'example.org/x', url: 'https://example.org/x' }, { label: 'a [b]', url: 'https://example.org/(x)' }), { maxLength: 2 }),
});
const resume: fc.Arbitrary<ResumeDocument> = fc.record({ contact, sections: fc.array(section, { maxLength: 4 }) });

const solid = (value: string) => value.replace(/&(?:amp;)*(mdash|middot);/gu, (_, name) => (name === 'mdash' ? '—' : '·'));
/** The words of a text that another text lacks, counting how often each occurs. */
function lostWords(before: string, after: string): string[] {
  const left = [...solid(after).matchAll(/[\p{L}\p{N}]+/gu)].map(([found]) => found);
  return [...solid(before).matchAll(/[\p{L}\p{N}]+/gu)].map(([found]) => found).filter((found) => {
    const at = left.indexOf(found);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

describe('the Markdown of a resume', () => {
  test('is read into contact, sections, entries, dates, bullets and groups of skills', () => {
    const { contact: read, sections } = parseMarkdown(nurse);
    expect(read).toEqual({
      name: 'Nguyễn Văn An', headline: 'Registered Nurse, Intensive Care', email: 'an.nguyen@example.com', phone: '+1 202-555-0143', location: 'Portland, OR',
      links: [{ label: 'LinkedIn', url: 'https://linkedin.com/in/example' }, { label: 'example.org/an', url: 'https://example.org/an' }],
    });
    expect(sections.map(({ kind }) => kind)).toEqual(['summary', 'experience', 'education', 'skills', 'languages', 'volunteering']);
    expect(sections[1]?.entries[0]).toEqual({
      title: 'Charge Nurse', organization: 'St. Mary’s Hospital', location: 'Portland, OR',
      dates: { start: { year: 2019, month: 3 }, end: 'present', text: 'Mar 2019 – Present' },
      paragraphs: ['Level II trauma centre, 24 beds.'],
      bullets: ['Led a team of 12', 'Cut falls by 30 %\n- by hourly rounding\n- with a new checklist'],
    });
    expect(sections[3]?.skillGroups).toEqual([{ label: 'Clinical', skills: ['ventilators', 'triage (ESI, CTAS)', 'IV therapy'] }, { label: null, skills: ['Epic', 'Cerner'] }]);
  });

  test('comes back the same, character by character', () => {
    expect(printMarkdown(parseMarkdown(nurse))).toBe(nurse);
  });

  test('gives every resume back that was printed', () => {
    fc.assert(fc.property(resume, (document) => {
      expect(parseMarkdown(printMarkdown(document))).toEqual(document);
    }), { numRuns: 500 });
  });

  test('settles after one print, whatever the text was, and loses no word of it', () => {
    const line = fc.oneof(text, plain, fc.constantFrom('', '', '# A', '## Skills', '### B — C', '* x', '  - y', '    z', '***', '---', '===', 'a@example.com | +1 202-555-0143', '**Nurse**', '*2019 · Rome*', '> quote', '| a | b |', '1. one', 'Go, R, SQL', '• dot', '\tc', '#### D', '- ', '###', '`` ` ``'));
    const anyText = fc.oneof(fc.array(line, { maxLength: 25 }).map((lines) => lines.join('\n')), fc.string({ unit: 'grapheme', maxLength: 200 }));
    fc.assert(fc.property(anyText, (markdown) => {
      const printed = printMarkdown(parseMarkdown(markdown));
      expect(lostWords(markdown, printed)).toEqual([]);
      expect(printMarkdown(parseMarkdown(printed))).toBe(printed);
    }), { numRuns: 2000 });
  });

  test('keeps text that is no part of the dialect, in its place', () => {
    const odd = '# Ana\n\n> Quote\n\n## Tables\n\n| a | b |\n| - | - |\n\n1. first\n2. second\n\n<!-- note -->\n';
    expect(printMarkdown(parseMarkdown(odd))).toBe(odd);
  });
});
