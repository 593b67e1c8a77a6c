import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { ResumeEntry } from '@career-coach/shared/resume-document/resume-document.ts';
import { isoMonth } from '@career-coach/shared/resume-document/parse-dates.ts';
import { parse } from 'yaml';
import { readBytes } from './read-bytes.ts';
import type { ResumeRead } from './read-outcome.ts';

const folder = new URL('../../../../../shared/data/resumes/', import.meta.url);
const files = (kind: string, ending: string) =>
  readdirSync(new URL(`${kind}/`, folder))
    .filter((name) => name.endsWith(ending))
    .sort();
const read = async (path: string): Promise<ResumeRead> => {
  const outcome = await readBytes(readFileSync(new URL(path, folder)), path);
  if (outcome.kind !== 'read') throw new Error(`${path}: ${outcome.reason}`);
  return outcome;
};

interface Truth {
  cv: {
    name: string;
    email: string;
    phone: string | null;
    location: string;
    sections: {
      experience: {
        company: string;
        position: string;
        start_date: string;
        end_date: string;
        location: string;
        highlights: string[];
      }[];
      education: {
        institution: string;
        area: string;
        degree: string;
        start_date: string;
        end_date: string;
      }[];
      skills: { label: string; details: string }[];
    };
  };
}

const datesOf = (entry: ResumeEntry | undefined) => {
  const { start = null, end = null } = entry?.dates ?? {};
  return `${start && isoMonth(start)} ${end === 'present' ? end : end && isoMonth(end)}`;
};

/** Each field of the truth beside what was read, in the order of the resume. */
function compare(
  { cv }: Truth,
  { document }: ResumeRead,
): [string, string | null, string | null][] {
  const entriesOf = (kind: string) =>
    document.sections
      .filter((section) => section.kind === kind)
      .flatMap((section) => section.entries);
  const [experience, education] = [entriesOf('experience'), entriesOf('education')];
  const groups = document.sections
    .filter((section) => section.kind === 'skills')
    .flatMap((section) => section.skillGroups);
  return [
    ['name', cv.name, document.contact.name],
    ['email', cv.email, document.contact.email],
    ['phone', cv.phone, document.contact.phone],
    ['location', cv.location, document.contact.location],
    ...cv.sections.experience.flatMap((role, at): [string, string, string | null][] => [
      [`experience ${at} company`, role.company, experience[at]?.organization ?? null],
      [`experience ${at} position`, role.position, experience[at]?.title ?? null],
      [`experience ${at} dates`, `${role.start_date} ${role.end_date}`, datesOf(experience[at])],
      [`experience ${at} location`, role.location, experience[at]?.location ?? null],
      [
        `experience ${at} highlights`,
        String(role.highlights.length),
        String(experience[at]?.bullets.length),
      ],
    ]),
    ...cv.sections.education.flatMap((school, at): [string, string, string | null][] => [
      [`education ${at} institution`, school.institution, education[at]?.organization ?? null],
      [
        `education ${at} degree`,
        `${school.degree} ${school.area}`,
        education[at]?.title.replace(/, | in /u, ' ') ?? null,
      ],
      [`education ${at} dates`, `${school.start_date} ${school.end_date}`, datesOf(education[at])],
    ]),
    ...cv.sections.skills.flatMap((group, at): [string, string, string | null][] => [
      [`skills ${at} label`, group.label, groups[at]?.label ?? null],
      ...group.details
        .split(', ')
        .map((skill, place): [string, string, string | null] => [
          `skills ${at} ${place}`,
          skill,
          groups[at]?.skills[place] ?? null,
        ]),
    ]),
  ];
}

describe('the resumes whose truth is known', () => {
  test.each(files('pdf', '.yaml'))('%s: at least 95 % of the fields are right', async (name) => {
    const truth: Truth = parse(readFileSync(new URL(`pdf/${name}`, folder), 'utf8'));
    const fields = compare(truth, await read(`pdf/${name.replace('.yaml', '.pdf')}`));
    const wrong = fields.filter(([, expected, found]) => (expected ?? null) !== (found ?? null));
    expect(fields.length).toBeGreaterThan(50);
    expect(wrong.length / fields.length <= 0.05 ? [] : wrong).toEqual([]);
  });
});

describe('the other resumes', () => {
  test.each([
    [
      'pdf/rm-single-column.pdf',
      'JOHN DOE',
      'john.doe@email.com',
      ['Stripe', 'Figma', 'Notion'],
      1,
    ],
    ['pdf/rm-two-column.pdf', 'JOHN DOE', 'john.doe@email.com', ['Stripe', 'Figma', 'Notion'], 2],
    [
      'pdf/hackmyresume-modern.pdf',
      'Jane Q. Fullstacker',
      null,
      ['Area 52', 'Veridian Dynamics', 'Stark Industries', 'Dunder Mifflin'],
      1,
    ],
    ['pdf/simple-resume-cv.pdf', 'John Doe', 'johndoe@example.com', ['Science College'], 1],
    ['docx/mahim83.docx', 'Jane Doe', 'jane.doe@email.com', ['Acme Corporation', 'Globex Inc'], 1],
    ['docx/scorelia.docx', 'John Doe', 'john.doe@email.com', ['Google', 'Meta'], 1],
    [
      'json/jsonresume-complete.json',
      'Jane Developer',
      'jane.developer@example.com',
      ['TechCorp Inc', 'StartupXYZ', 'Digital Agency Co'],
      1,
    ],
  ])('%s gives name, e-mail and employers', async (path, name, email, employers, columns) => {
    const { document, layout } = await read(path);
    const organizations = document.sections
      .filter(({ kind }) => kind === 'experience')
      .flatMap(({ entries }) => entries.map(({ organization }) => organization));
    expect(document.contact).toMatchObject({ name, email });
    expect(organizations).toEqual(expect.arrayContaining(employers));
    expect(layout.columns).toBe(columns);
  });

  test('names in a side column are found all the same', async () => {
    expect((await read('pdf/twentyseconds.pdf')).document.contact).toMatchObject({
      name: 'Alice',
      email: 'alice@wonderland.com',
      phone: '+39 0325658974',
    });
    expect((await read('pdf/moderncv-oldstyle.pdf')).document.contact).toMatchObject({
      name: 'John Doe',
      email: 'john@doe.org',
      phone: '+1 (234) 567 890',
    });
  });

  test('a JSON schema is no resume', async () => {
    expect(
      await readBytes(
        readFileSync(new URL('json/hackmyresume-jane-fresh-core.json', folder)),
        'resume.json',
      ),
    ).toMatchObject({ kind: 'refused', reason: 'SCHEMA' });
  });

  test.each([
    ['corrupt_file.pdf', 'CORRUPT'],
    ['empty_file.pdf', 'EMPTY'],
    ['password_protected.pdf', 'ENCRYPTED'],
    ['scanned_resume.pdf', 'SCANNED'],
  ])('%s is refused as %s', async (name, reason) => {
    const bytes = readFileSync(new URL(`refused/${name}`, folder));
    expect(await readBytes(bytes, name)).toMatchObject({ kind: 'refused', reason });
  });
});
