import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyOperation } from './apply-operation.ts';
import { operationOn } from './operation.arbitrary.ts';
import { parseMarkdown, parseWithLines } from './parse-markdown.ts';
import { printMarkdown } from './print-markdown.ts';
import type { LineSpan } from './resume-lines.ts';
import type { ResumeOperation } from './resume-operation.ts';
import { plain, resume, text } from './resume.arbitrary.ts';

const nurse = `# Nguyễn Văn An

**Registered Nurse**

an.nguyen@example.com · +1 202-555-0143
Portland, OR · [LinkedIn](https://linkedin.com/in/example)

## Experience

### Charge Nurse — St. Mary’s Hospital
_Mar 2019 – Present · Portland, OR_

Level II trauma centre.

* Led a team of 12
* Cut falls by 30 %
    - by hourly rounding

| a | b |
| - | - |

### Staff Nurse — Mercy Clinic

- Cared for 5 patients

## Skills

> A quotation nobody asked for.

- **Clinical:** ventilators, triage
- Epic, Cerner
`;

const apply = (operation: ResumeOperation, markdown = nurse) => {
  const edited = applyOperation(markdown, operation);
  if (edited === null) throw new Error(`refused: ${JSON.stringify(operation)}`);
  return edited;
};
/** Lines of one text that the other has not, both ways. */
function changedLines(before: string, after: string) {
  const old = before.split('\n');
  const fresh = after.split('\n');
  return {
    gone: old.filter((line) => line !== '' && !fresh.includes(line)),
    come: fresh.filter((line) => line !== '' && !old.includes(line)),
  };
}

describe('an edit of a field changes its line and no other', () => {
  test.each<[string, ResumeOperation, string[], string[]]>([
    [
      'a name',
      { kind: 'set-contact', contact: { name: 'An Nguyễn' } },
      ['# Nguyễn Văn An'],
      ['# An Nguyễn'],
    ],
    [
      'a phone number',
      { kind: 'set-contact', contact: { phone: '+1 202-555-0199' } },
      ['an.nguyen@example.com · +1 202-555-0143'],
      ['an.nguyen@example.com · +1 202-555-0199'],
    ],
    [
      'a place',
      { kind: 'set-contact', contact: { location: 'Salem, OR' } },
      ['Portland, OR · [LinkedIn](https://linkedin.com/in/example)'],
      ['Salem, OR · [LinkedIn](https://linkedin.com/in/example)'],
    ],
    [
      'an employer',
      {
        kind: 'set-entry-heading',
        section: 0,
        entry: 0,
        title: 'Charge Nurse',
        organization: 'A — B',
      },
      ['### Charge Nurse — St. Mary’s Hospital'],
      ['### Charge Nurse — A &mdash; B'],
    ],
    [
      'dates',
      {
        kind: 'set-entry-when',
        section: 0,
        entry: 0,
        dates: '2019 – 2021',
        location: 'Portland, OR',
      },
      ['_Mar 2019 – Present · Portland, OR_'],
      ['_2019 – 2021 · Portland, OR_'],
    ],
    [
      'dates that cannot be read, which are kept',
      {
        kind: 'set-entry-when',
        section: 0,
        entry: 1,
        dates: 'Marhc 2019',
        location: 'Salem',
      },
      [],
      ['*Marhc 2019 · Salem*'],
    ],
    [
      'a bullet, with the sign it had',
      { kind: 'set-bullet', section: 0, entry: 0, list: 'bullets', index: 0, text: '# Led' },
      ['* Led a team of 12'],
      ['* # Led'],
    ],
    [
      'a group of skills',
      {
        kind: 'set-skills',
        section: 1,
        entry: null,
        list: 'skillGroups',
        index: 0,
        label: 'Clinical',
        skills: ['triage'],
      },
      ['- **Clinical:** ventilators, triage'],
      ['- **Clinical:** triage'],
    ],
    [
      'a heading whose kind is chosen',
      { kind: 'set-section', section: 0, heading: 'What I did', sectionKind: 'experience' },
      ['## Experience'],
      ['## What I did {.experience}'],
    ],
  ])('%s', (_what, operation, gone, come) => {
    expect(changedLines(nurse, apply(operation))).toEqual({ gone, come });
  });

  test('Windows line ends and a byte order mark stay', () => {
    const windows = `\uFEFF${nurse.replaceAll('\n', '\r\n')}`;
    const edited = apply(
      { kind: 'add-bullet', section: 0, entry: 1, list: 'bullets', index: 1, text: 'Taught' },
      windows,
    );
    expect(edited).toBe(
      windows.replace('- Cared for 5 patients\r\n', '- Cared for 5 patients\r\n- Taught\r\n'),
    );
  });

  test('a name that would be read as a section is refused, and so is a place that is not there', () => {
    expect(applyOperation(nurse, { kind: 'set-contact', contact: { name: 'Skills' } })).toBeNull();
    expect(applyOperation(nurse, { kind: 'remove-entry', section: 0, entry: 9 })).toBeNull();
  });
});

describe('parts are put in, taken out and moved with their lines', () => {
  test('a part that is taken out leaves one blank line', () => {
    expect(apply({ kind: 'remove-entry', section: 0, entry: 0 })).toContain(
      '## Experience\n\n### Staff Nurse — Mercy Clinic\n\n- Cared',
    );
    expect(apply({ kind: 'remove-section', section: 1 })).toMatch(/- Cared for 5 patients\n$/);
  });

  test('a section that moves takes what is no part of the dialect along', () => {
    const edited = apply({ kind: 'move-section', section: 1, to: 0 });
    expect(edited).toContain('## Skills\n\n> A quotation nobody asked for.\n\n- **Clinical:**');
    expect(edited).toContain('- Epic, Cerner\n\n## Experience');
    expect(apply({ kind: 'move-section', section: 0, to: 1 }, edited)).toBe(nurse);
  });

  test('an entry moves to another section', () => {
    const edited = apply({ kind: 'move-entry', section: 0, entry: 0, toSection: 1, to: 0 });
    expect(parseMarkdown(edited).sections[1]?.entries[0]?.title).toBe('Charge Nurse');
    expect(edited).toContain('| a | b |');
  });

  test('bullets and first parts find their place', () => {
    const first = apply({ kind: 'add-section', section: 0, heading: '', sectionKind: 'other' }, '');
    expect(first).toBe('##\n');
    const named = apply(
      { kind: 'set-contact', contact: { name: 'An', email: 'an@example.com' } },
      '',
    );
    expect(named).toBe('# An\n\nan@example.com\n');
  });
});

/** The lines that an edit may change: those of the smallest part that has a heading. */
function touched(markdown: string, operation: ResumeOperation): LineSpan | null {
  const { lines } = parseWithLines(markdown);
  if (!('section' in operation) || operation.kind.endsWith('section')) return null;
  const section = lines.sections[operation.section];
  const entry = 'entry' in operation ? operation.entry : null;
  if (operation.kind.endsWith('entry')) return null;
  const inner = section?.entries[entry ?? -1]?.span;
  const own = section && {
    from: section.span.from,
    to: section.entries[0]?.span.from ?? section.span.to,
  };
  return inner ?? own ?? null;
}
const outside = (markdown: string, span: LineSpan | null) =>
  markdown
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .filter((line, at) => line.trim() !== '' && (span === null || at < span.from || at >= span.to));

const edits = resume.chain((document) => {
  const markdown = printMarkdown(document);
  return operationOn(parseMarkdown(markdown)).map((operation) => ({ markdown, operation }));
});

describe('whatever is edited in whatever resume', () => {
  test('every line outside the edited part stays byte-identical', () => {
    fc.assert(
      fc.property(edits, ({ markdown, operation }) => {
        const edited = applyOperation(markdown, operation);
        fc.pre(edited !== null);
        const before = outside(markdown, touched(markdown, operation));
        const after = outside(edited ?? '', touched(edited ?? '', operation));
        if (operation.kind.startsWith('add-')) {
          let at = 0;
          for (const line of after) if (line === before[at]) at += 1;
          expect(at).toBe(before.length);
        } else if (operation.kind.startsWith('remove-')) {
          let at = 0;
          for (const line of before) if (line === after[at]) at += 1;
          expect(at).toBe(after.length);
        } else if (operation.kind.startsWith('move-')) {
          expect([...after].sort()).toEqual([...before].sort());
        } else if (operation.kind !== 'set-contact') expect(after).toEqual(before);
      }),
      { numRuns: 400 },
    );
  });

  test('hardly an edit is refused', () => {
    let refused = 0;
    let all = 0;
    fc.assert(
      fc.property(edits, ({ markdown, operation }) => {
        all += 1;
        if (applyOperation(markdown, operation) === null) refused += 1;
      }),
      { numRuns: 400, seed: 4 },
    );
    expect(refused / all).toBeLessThan(0.02);
  });

  test('any text survives: no edit that was made loses a word elsewhere', () => {
    const line = fc.oneof(
      text,
      plain,
      fc.constantFrom(
        '',
        '# A',
        '## Skills',
        '## Experience',
        '### B — C',
        '* x',
        '  - y',
        '    z',
        '---',
        '===',
        'a@example.com | +1 202-555-0143',
        '*2019 · Rome*',
        '> quote',
        '| a | b |',
        'Go, R, SQL',
        '\tc',
        '#### D',
        '###',
      ),
    );
    const anyEdit = fc
      .array(line, { maxLength: 25 })
      .map((lines) => lines.join('\n'))
      .chain((markdown) =>
        operationOn(parseMarkdown(markdown)).map((operation) => ({ markdown, operation })),
      );
    fc.assert(
      fc.property(anyEdit, ({ markdown, operation }) => {
        const edited = applyOperation(markdown, operation);
        // Text above the first heading has the name and contact lines among its own.
        const [first] = parseWithLines(markdown).lines.sections;
        if (
          edited === null ||
          first?.heading === null ||
          !operation.kind.startsWith('set-') ||
          operation.kind === 'set-contact'
        )
          return;
        expect(outside(edited, touched(edited, operation))).toEqual(
          outside(markdown, touched(markdown, operation)),
        );
      }),
      { numRuns: 600 },
    );
  });
});
