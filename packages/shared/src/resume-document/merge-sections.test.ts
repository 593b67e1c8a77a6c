import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareSections, mergeParts, mergeSections } from './merge-sections.ts';
import { printMarkdown } from './print-markdown.ts';
import { resume } from './resume.arbitrary.ts';

const base = `# An Nguyen

an@example.com

## Experience

- Led a team

## Education

- BSN

## Skills

- Triage
`;
const changed = (from: string, to: string, text = base) => text.replace(from, to);
const kinds = (mine: string, theirs: string, from: string | null = base) =>
  compareSections(from, mine, theirs).map(({ heading, changedBy }) => `${heading}: ${changedBy}`);

describe('two versions, section by section', () => {
  test('sections that one side changed are taken from it', () => {
    const mine = changed('Led a team', 'Led a team of 12');
    const theirs = changed('- Triage', '- Triage, IV therapy');
    expect(kinds(mine, theirs)).toEqual([
      ': nobody',
      'Experience: me',
      'Education: nobody',
      'Skills: them',
    ]);
    expect(mergeSections(base, mine, theirs)).toBe(
      changed('- Triage', '- Triage, IV therapy', mine),
    );
  });

  test('a section that both changed is never merged by itself', () => {
    const mine = changed('Led a team', 'Led a team of 12');
    const theirs = changed('Led a team', 'Led a ward');
    expect(mergeSections(base, mine, theirs)).toBeNull();
    const parts = compareSections(base, mine, theirs);
    expect(mergeParts(parts, () => 'mine')).toBe(mine);
    expect(mergeParts(parts, () => 'theirs')).toBe(theirs);
    const both = mergeParts(parts, () => 'both');
    expect(both).toContain('- Led a team of 12');
    expect(both).toContain('- Led a ward');
  });

  test('new, removed, moved and renamed sections find their place', () => {
    const added = `${base}\n## Awards\n\n- Nurse of the year\n`;
    const removed = changed('## Education\n\n- BSN\n\n', '');
    expect(mergeSections(base, added, removed)).toBe(
      changed('## Education\n\n- BSN\n\n', '', added),
    );
    const renamed = changed('## Education', '## Ausbildung');
    const edited = changed('- Led a team', '- Led a ward');
    expect(mergeSections(base, renamed, edited)).toBe(
      changed('- Led a team', '- Led a ward', renamed),
    );
    const moved = `# An Nguyen\n\nan@example.com\n\n## Skills\n\n- Triage\n\n## Experience\n\n- Led a team\n\n## Education\n\n- BSN\n`;
    expect(mergeSections(base, moved, edited)).toBe(changed('- Led a team', '- Led a ward', moved));
    expect(mergeSections(base, edited, moved)).toBe(changed('- Led a team', '- Led a ward', moved));
  });

  test('a section removed here and changed there is asked about', () => {
    const removed = changed('## Education\n\n- BSN\n\n', '');
    expect(kinds(removed, changed('- BSN', '- BSN, honours'))).toContain('Education: both');
  });

  test('without a common beginning whatever differs is asked about', () => {
    expect(kinds(base, changed('- BSN', '- MSN'), null)).toEqual([
      ': nobody',
      'Experience: nobody',
      'Education: both',
      'Skills: nobody',
    ]);
  });

  test('a merge with an unchanged side is the other side, and nothing is lost in one of both', () => {
    const markdown = resume.map(printMarkdown);
    fc.assert(
      fc.property(markdown, markdown, markdown, (one, other, third) => {
        expect(mergeSections(one, one, other)?.trimEnd()).toBe(other.trimEnd());
        expect(mergeSections(one, other, one)?.trimEnd()).toBe(other.trimEnd());
        const all = mergeParts(compareSections(one, other, third), () => 'both');
        for (const { changedBy, mine, theirs } of compareSections(one, other, third)) {
          if (changedBy !== 'both') continue;
          for (const text of [mine, theirs]) expect(all).toContain(text?.trimEnd() ?? '');
        }
      }),
      { numRuns: 200 },
    );
  });
});
