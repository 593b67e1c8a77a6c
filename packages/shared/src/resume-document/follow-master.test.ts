import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { followMaster, type MasterChange } from './follow-master.ts';
import { printMarkdown } from './print-markdown.ts';
import { resume } from './resume.arbitrary.ts';

const base = `# An Nguyen

an@example.com

## Experience

### Nurse — Harbour Clinic

- Led a team
- Wrote the rota
- Kept the stock

## Education

- BSN

## Skills

- Triage
`;
const changed = (from: string, to: string, text = base) => text.replace(from, to);
const told = (changes: readonly MasterChange[]) =>
  changes.map(({ heading, kind, copy, master }) => ({ heading, kind, copy, master }));

describe('following the master', () => {
  test('takes over what only the master changed, and keeps what only the copy did', () => {
    const copy = changed('- Led a team', '- Led a team of 12 on a surgical ward');
    const master = changed('- Triage', '- Triage\n- Wound care');
    const { changes, apply } = followMaster(base, copy, master);
    expect(told(changes)).toEqual([
      {
        heading: 'Skills',
        kind: 'FITS',
        copy: '## Skills\n\n- Triage\n',
        master: '## Skills\n\n- Triage\n- Wound care\n',
      },
    ]);
    expect(apply(() => 'MASTER')).toBe(changed('- Triage', '- Triage\n- Wound care', copy));
    expect(apply(() => 'COPY')).toBe(copy);
  });

  test('goes line by line within a section that both changed', () => {
    const copy = changed('- Led a team', '- Led a team of 12');
    const master = changed('- Kept the stock', '- Kept the stock of two wards');
    const { changes, apply } = followMaster(base, copy, master);
    expect(told(changes)).toEqual([
      {
        heading: 'Experience',
        kind: 'FITS',
        copy: '- Kept the stock\n',
        master: '- Kept the stock of two wards\n',
      },
    ]);
    expect(apply(() => 'MASTER')).toBe(
      changed('- Kept the stock', '- Kept the stock of two wards', copy),
    );
  });

  test('asks where both changed the same line, and takes either or both', () => {
    const copy = changed('- Led a team', '- Led a surgical team');
    const master = changed('- Led a team', '- Led a team of 12');
    const { changes, apply } = followMaster(base, copy, master);
    expect(told(changes)).toEqual([
      {
        heading: 'Experience',
        kind: 'COLLIDES',
        copy: '- Led a surgical team\n',
        master: '- Led a team of 12\n',
      },
    ]);
    expect(apply(() => 'COPY')).toBe(copy);
    expect(apply(() => 'MASTER')).toBe(master);
    expect(apply(() => 'BOTH')).toBe(
      changed('- Led a team\n', '- Led a surgical team\n- Led a team of 12\n'),
    );
  });

  test('asks about a section that the copy left out and the master changed', () => {
    const copy = changed('## Education\n\n- BSN\n\n', '');
    const master = changed('- BSN', '- BSN, honours');
    const { changes, apply } = followMaster(base, copy, master);
    expect(told(changes)).toMatchObject([{ heading: 'Education', kind: 'COLLIDES', copy: '' }]);
    expect(apply(() => 'COPY')).toBe(copy);
    expect(apply(() => 'MASTER')).toContain('- BSN, honours');
  });

  test('has nothing to tell when the master is as it was, or both changed alike', () => {
    const copy = changed('- Triage', '- Triage nursing');
    expect(followMaster(base, copy, base).changes).toEqual([]);
    expect(followMaster(base, copy, copy).changes).toEqual([]);
  });

  test('an untouched copy becomes the master; nothing taken leaves a copy as it is; nobody’s words are lost', () => {
    const markdown = resume.map(printMarkdown);
    fc.assert(
      fc.property(markdown, markdown, markdown, (one, other, third) => {
        expect(
          followMaster(one, one, third)
            .apply(() => 'MASTER')
            .trimEnd(),
        ).toBe(third.trimEnd());
        expect(
          followMaster(one, other, one)
            .apply(() => 'MASTER')
            .trimEnd(),
        ).toBe(other.trimEnd());
        const { changes, apply } = followMaster(one, other, third);
        const all = apply(() => 'BOTH');
        for (const { kind, copy, master } of changes)
          if (kind === 'COLLIDES')
            for (const text of [copy, master]) expect(all).toContain(text.trimEnd());
      }),
      { numRuns: 150 },
    );
  });

  test('takes what fits alone, and tells what collides again as it was', () => {
    const mine = '- Led a surgical team';
    const copy = changed('- Led a team', mine);
    const master = changed(
      '- Led a team',
      '- Led a team of 12',
      changed('- Kept the stock', '- Kept the stock of two wards', changed('- BSN', '- MSN')),
    );
    const taken = followMaster(base, copy, master).takeFits();
    if (taken === null) throw new Error('What fits could not be taken.');
    expect(taken.copy).toBe(changed('- Led a team of 12', mine, master));
    const left = followMaster(taken.base, taken.copy, master);
    expect(told(left.changes)).toEqual([
      {
        heading: 'Experience',
        kind: 'COLLIDES',
        copy: `${mine}\n`,
        master: '- Led a team of 12\n',
      },
    ]);
    expect(left.takeFits()).toEqual(taken);
  });

  test('after what fits was taken, nothing fits any more and every collision still stands', () => {
    const markdown = resume.map(printMarkdown);
    fc.assert(
      fc.property(markdown, markdown, markdown, (one, other, third) => {
        const before = followMaster(one, other, third);
        const taken = before.takeFits();
        if (taken === null) return;
        const after = followMaster(taken.base, taken.copy, third);
        const collisions = (changes: readonly MasterChange[]) =>
          changes
            .filter(({ kind }) => kind === 'COLLIDES')
            .map(({ copy, master }) => [copy.trimEnd(), master.trimEnd()]);
        expect(collisions(after.changes)).toEqual(collisions(before.changes));
        expect(after.changes.filter(({ kind }) => kind === 'FITS')).toEqual([]);
      }),
    );
  });
});
