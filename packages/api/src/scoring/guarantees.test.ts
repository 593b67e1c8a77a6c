import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parseMarkdown } from '@career-coach/shared/resume-document/parse-markdown.ts';
import fc from 'fast-check';
import { findingOf, scoreOf } from '../testing/careers/given-score.ts';
import { nurse } from '../testing/careers/hands-on-people.ts';
import { engineer } from '../testing/careers/office-people.ts';
import { people } from '../testing/careers/people.ts';
import { nursePosting, postings } from '../testing/careers/postings.ts';
import { checks } from './rubric.ts';

// Guarantee 5 of the rubric's design (read-back of exported files) comes with the exports.

const postingOf = (key: string) =>
  postings.find((posting) => posting.key === key)?.description ?? null;
const headline = (markdown: string, job: string | null) => scoreOf(markdown, job).score;
const anyPerson = fc.constantFrom(...people);
const anyJob = fc.constantFrom(null, ...postings.map((posting) => posting.description));

describe('1. the same input gives the same score', () => {
  test('in any locale and time zone', () => {
    const program = `
      import { scoreOf } from './testing/careers/given-score.ts';
      import { people } from './testing/careers/people.ts';
      import { postings } from './testing/careers/postings.ts';
      console.log(JSON.stringify(people.flatMap((p) => postings.map((job) => scoreOf(p.markdown, job.description)))));`;
    const src = fileURLToPath(new URL('..', import.meta.url));
    const answers = [
      ['UTC', 'C'],
      ['Pacific/Kiritimati', 'tr_TR.UTF-8'],
      ['America/Los_Angeles', 'de_DE.UTF-8'],
    ].map(([TZ, locale]) =>
      spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
        cwd: src,
        encoding: 'utf8',
        env: { TZ, LANG: locale, LC_ALL: locale },
      }),
    );
    expect(answers.map((answer) => answer.stderr)).toEqual(['', '', '']);
    expect(answers[0]?.stdout.length).toBeGreaterThan(1_000);
    expect(new Set(answers.map((answer) => answer.stdout)).size).toBe(1);
  });

  test('in any order of keys', () => {
    const reversed = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(reversed)
        : value !== null && typeof value === 'object'
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, inner]) => [key, reversed(inner)]),
            )
          : value;
    for (const { markdown } of people) {
      const document = reversed(parseMarkdown(markdown)) as ReturnType<typeof parseMarkdown>;
      expect(scoreOf(markdown, nursePosting.description, { document })).toEqual(
        scoreOf(markdown, nursePosting.description),
      );
    }
  });
});

describe('2. advice followed never lowers the score, and words thrown in never raise it', () => {
  // Words of no language and in no vocabulary.
  const unrelated = fc.constantFrom('zorbleq', 'quixtram', 'Vlimpor', 'brandywex', 'ploonk');

  test('an unrelated word never raises it, wherever it stands', () => {
    fc.assert(
      fc.property(anyPerson, anyJob, unrelated, fc.nat(), (person, job, word, at) => {
        const places = [...person.markdown.matchAll(/(?<=[a-z,]) (?=[a-z])/gu)].map(
          (match) => match.index,
        );
        const place = places[at % places.length] ?? 0;
        const changed = `${person.markdown.slice(0, place)} ${word}${person.markdown.slice(place)}`;
        expect(headline(changed, job)).toBeLessThanOrEqual(headline(person.markdown, job));
      }),
      { numRuns: 120 },
    );
  });

  test('an unrelated word never raises it in a weak resume, inside its mistakes', () => {
    const weak = engineer.markdown.replace(
      /- Designed.*\n- Led.*\n/u,
      '- Responsible for hard working team players and my tasks\n- In charge of things\n',
    );
    fc.assert(
      fc.property(anyJob, unrelated, fc.nat(), (job, word, at) => {
        const places = [...weak.matchAll(/(?<=[A-Za-z,]) (?=[a-z])|(?<=^- )/gmu)].map(
          (match) => match.index,
        );
        const place = places[at % places.length] ?? 0;
        const changed = `${weak.slice(0, place)} ${word} ${weak.slice(place).trimStart()}`;
        expect(headline(changed, job)).toBeLessThanOrEqual(headline(weak, job));
      }),
      { numRuns: 120 },
    );
  });

  test.each(['und', 'avec', 'con'])(
    'nor does “%s”, a word of another language, where there are few others',
    (word) => {
      const bare =
        '# Ann Lee\n\nann@example.com · +1 212 555 0142\n\n## Experience\n\n### Picker — Northwind\n*Jan 2020 – Mar 2022*\n\n- Hardworking team player\n- Responsible 3 sites\n- Results-driven synergy\n';
      const changed = bare.replace('player', `player ${word}`);
      expect(headline(changed, null)).toBeLessThanOrEqual(headline(bare, null));
    },
  );

  test('repeating a keyword where it stands never raises it', () => {
    fc.assert(
      fc.property(anyPerson, fc.nat(), fc.integer({ min: 1, max: 20 }), (person, at, times) => {
        const job = postingOf(person.key);
        const terms = scoreOf(person.markdown, job).terms.filter(
          (term) => term.credit > 0 && person.markdown.includes(term.term),
        );
        const term = terms[at % Math.max(1, terms.length)]?.term;
        if (term === undefined) return;
        const changed = person.markdown.replace(
          term,
          Array(times + 1)
            .fill(term)
            .join(' '),
        );
        expect(headline(changed, job)).toBeLessThanOrEqual(headline(person.markdown, job));
      }),
      { numRuns: 80 },
    );
  });

  const broken: readonly (readonly [string, (markdown: string) => string])[] = [
    ['R2', (markdown) => markdown.replace(/^amara\.osei@example\.com · /mu, '')],
    ['R2', (markdown) => markdown.replace('+1 202-555-0143 · ', '')],
    ['R3', (markdown) => markdown.replace('## Skills', '## My toolbox of wonders')],
    ['R4', (markdown) => markdown.replace('*Jun 2016 – Feb 2020', '*06/2016 – 2031')],
    ['R5', (markdown) => `${markdown}\n| Role | Where |\n|---|---|\n| Nurse | Salem |\n`],
    ['R6', (markdown) => markdown.replace('https://www.example.com/in/amara-osei', 'http://amara')],
    ['R7', (markdown) => markdown.replace('- **Systems:**', '- **📞 Systems:**')],
    [
      'C1',
      (markdown) =>
        markdown.replace(
          / up to 6| by 28 %| 9 | 20 | of 150| by half a day|, which shortened.*|without a single.*/gu,
          ' ',
        ),
    ],
    [
      'C2',
      (markdown) =>
        markdown.replace('- Trained', '- The trainer of').replace('- Reduced', '- Some'),
    ],
    ['C3', (markdown) => markdown.replace('- Trained', '- Responsible for training')],
    [
      'C4',
      (markdown) =>
        markdown.replace(
          'per shift',
          `per shift ${'and also on the other wards of the hospital '.repeat(6)}`,
        ),
    ],
    [
      'C5',
      (markdown) => markdown.replace('- Administered medications', '- I administer my medications'),
    ],
    ['C6', (markdown) => markdown.replace('known for', 'a hard working team player known for')],
    [
      'C7',
      (markdown) =>
        markdown.replace(/Registered nurse with seven.*/u, 'Looking for something new.'),
    ],
  ];

  test.each(broken)(
    'fixing %s raises the score by what was promised, or more',
    (checkId, breakIt) => {
      for (const job of [null, nursePosting.description]) {
        const before = scoreOf(breakIt(nurse.markdown), job);
        const after = scoreOf(nurse.markdown, job);
        const finding = findingOf(before, checkId);
        expect(finding.status).toBe('FAIL');
        expect(finding.evidence.length).toBeGreaterThan(0);
        expect(after.score).toBeGreaterThanOrEqual(before.score);
        expect(after.score - before.score).toBeGreaterThanOrEqual(finding.gain - 0.11);
      }
    },
  );

  test('gains are what the formula says, and the best comes first', () => {
    for (const { markdown } of people) {
      const score = scoreOf(markdown, nursePosting.description);
      const gains = score.findings.map((finding) => finding.gain);
      expect(gains).toEqual([...gains].sort((a, b) => b - a));
      for (const finding of score.findings) {
        expect(finding.gain).toBeGreaterThanOrEqual(0);
        expect(score.score + finding.gain).toBeLessThanOrEqual(100.05);
        if (finding.status === 'PASS') expect(finding.gain).toBe(0);
      }
    }
  });
});

describe('3. little earns little', () => {
  test.each(['', '   \n', '# \n\n## Experience\n\n## Education\n\n## Skills\n', 'Hello'])(
    'an empty resume scores at most 10: %j',
    (markdown) => {
      for (const job of [null, nursePosting.description])
        expect(headline(markdown, job)).toBeLessThanOrEqual(10);
    },
  );

  test.each([
    '# A B\n\na@example.com · +1 202-555-0143\n\n## Skills\n\n- BLS, ACLS, acute care, IV therapy, Epic, telemetry, BSN, wound care\n',
    '# A B\n\na@example.com · +1 202-555-0143\n\n## Experience\n\n- BLS\n- ACLS\n- acute care\n- Epic\n\n## Education\n\n- BSN\n\n## Skills\n\n- triage\n',
    '## Skills\n\n- Go, PostgreSQL, Kafka, Docker\n',
  ])('a bare list of skills scores at most 50', (markdown) => {
    for (const job of [null, nursePosting.description])
      expect(headline(markdown, job)).toBeLessThanOrEqual(50);
  });

  test('a check that fails for want of lines says so, instead of praising them', () => {
    const score = scoreOf(
      '# Ann Lee\n\n## Experience\n\n### Picker — Northwind\n*Jan 2020 – Mar 2022*\n\n- Packed 90 boxes\n',
      null,
    );
    for (const id of ['C3', 'C4', 'C5', 'C6']) {
      const { status, evidence } = findingOf(score, id);
      expect({ id, status, said: evidence[0]?.quote }).toEqual({
        id,
        status: 'FAIL',
        said: expect.stringMatching(/^Too few lines to judge \(/u),
      });
    }
  });

  test('what is absent is skipped, not passed', () => {
    const score = scoreOf('# A B\n\na@example.com\n\n## Skills\n\n- Go\n');
    for (const id of ['R4', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7'])
      expect(findingOf(score, id)).toMatchObject({ status: 'SKIPPED', points: 0 });
  });
});

// The fourth stands in international.test.ts, the sixth in untrusted-text.test.ts.

describe('7. a posting that names every skill of a resume matches', () => {
  test.each(people.map((person) => [person.key, person] as const))('%s', (_, person) => {
    const document = parseMarkdown(person.markdown);
    const skills = document.sections.flatMap((section) =>
      section.kind === 'skills' ? section.skillGroups.flatMap((group) => group.skills) : [],
    );
    const description = `${document.contact.headline}\n\nRequirements\n${skills.map((skill) => `- ${skill}`).join('\n')}\n\nBenefits\nDental, vision and life insurance`;
    const score = scoreOf(person.markdown, description, { knownSkills: skills });
    expect(score.terms.filter((term) => term.credit === 0)).toEqual([]);
    expect(score.match).toBeGreaterThanOrEqual(90);
  });
});

test('every check of the rubric with points is reported once, whatever the input', () => {
  fc.assert(
    fc.property(anyPerson, anyJob, (person, job) => {
      const ids = scoreOf(person.markdown, job)
        .findings.map((finding) => finding.checkId)
        .filter((id) => !id.startsWith('W'));
      expect([...ids].sort()).toEqual(
        checks
          .filter((check) => check.maxPoints > 0)
          .map((check) => check.id)
          .sort(),
      );
    }),
    { numRuns: 40 },
  );
});

test('Match is null without a description, and capped while a must-have is missing', () => {
  expect(scoreOf(nurse.markdown).match).toBeNull();
  const score = scoreOf(
    nurse.markdown,
    nursePosting.description.replace(
      '- Active RN license',
      '- Active RN license\n- PALS certification',
    ),
  );
  expect(score.terms.find((term) => term.term === 'PALS')?.credit).toBe(0);
  expect(score.match).toBeLessThanOrEqual(79);
});
