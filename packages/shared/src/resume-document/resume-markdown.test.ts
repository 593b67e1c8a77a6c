import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseMarkdown } from './parse-markdown.ts';
import { printMarkdown } from './print-markdown.ts';
import { plain, resume, text } from './resume.arbitrary.ts';

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

const solid = (value: string) =>
  value.replace(/&(?:amp;)*(mdash|middot);/gu, (_, name) => (name === 'mdash' ? '—' : '·'));
/** The words of a text that another text lacks, counting how often each occurs. */
function lostWords(before: string, after: string): string[] {
  const left = [...solid(after).matchAll(/[\p{L}\p{N}]+/gu)].map(([found]) => found);
  return [...solid(before).matchAll(/[\p{L}\p{N}]+/gu)]
    .map(([found]) => found)
    .filter((found) => {
      const at = left.indexOf(found);
      if (at !== -1) left.splice(at, 1);
      return at === -1;
    });
}

describe('the Markdown of a resume', () => {
  test('is read into contact, sections, entries, dates, bullets and groups of skills', () => {
    const { contact: read, sections } = parseMarkdown(nurse);
    expect(read).toEqual({
      name: 'Nguyễn Văn An',
      headline: 'Registered Nurse, Intensive Care',
      email: 'an.nguyen@example.com',
      phone: '+1 202-555-0143',
      location: 'Portland, OR',
      links: [
        { label: 'LinkedIn', url: 'https://linkedin.com/in/example' },
        { label: 'example.org/an', url: 'https://example.org/an' },
      ],
    });
    expect(sections.map(({ kind }) => kind)).toEqual([
      'summary',
      'experience',
      'education',
      'skills',
      'languages',
      'volunteering',
    ]);
    expect(sections[1]?.entries[0]).toEqual({
      title: 'Charge Nurse',
      organization: 'St. Mary’s Hospital',
      location: 'Portland, OR',
      dates: { start: { year: 2019, month: 3 }, end: 'present', text: 'Mar 2019 – Present' },
      paragraphs: ['Level II trauma centre, 24 beds.'],
      bullets: [
        'Led a team of 12',
        'Cut falls by 30 %\n- by hourly rounding\n- with a new checklist',
      ],
    });
    expect(sections[3]?.skillGroups).toEqual([
      { label: 'Clinical', skills: ['ventilators', 'triage (ESI, CTAS)', 'IV therapy'] },
      { label: null, skills: ['Epic', 'Cerner'] },
    ]);
  });

  test('comes back the same, character by character', () => {
    expect(printMarkdown(parseMarkdown(nurse))).toBe(nurse);
  });

  test('gives every resume back that was printed', () => {
    fc.assert(
      fc.property(resume, (document) => {
        expect(parseMarkdown(printMarkdown(document))).toEqual(document);
      }),
      { numRuns: 500 },
    );
  });

  test('settles after one print, whatever the text was, and loses no word of it', () => {
    const line = fc.oneof(
      text,
      plain,
      fc.constantFrom(
        '',
        '',
        '# A',
        '## Skills',
        '### B — C',
        '* x',
        '  - y',
        '    z',
        '***',
        '---',
        '===',
        'a@example.com | +1 202-555-0143',
        '**Nurse**',
        '*2019 · Rome*',
        '> quote',
        '| a | b |',
        '1. one',
        'Go, R, SQL',
        '• dot',
        '\tc',
        '#### D',
        '- ',
        '###',
        '`` ` ``',
      ),
    );
    const anyText = fc.oneof(
      fc.array(line, { maxLength: 25 }).map((lines) => lines.join('\n')),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
    );
    fc.assert(
      fc.property(anyText, (markdown) => {
        const printed = printMarkdown(parseMarkdown(markdown));
        expect(lostWords(markdown, printed)).toEqual([]);
        expect(printMarkdown(parseMarkdown(printed))).toBe(printed);
      }),
      { numRuns: 2000 },
    );
  });

  test('keeps text that is no part of the dialect, in its place', () => {
    const odd =
      '# Ana\n\n> Quote\n\n## Tables\n\n| a | b |\n| - | - |\n\n1. first\n2. second\n\n<!-- note -->\n';
    expect(printMarkdown(parseMarkdown(odd))).toBe(odd);
  });
});
