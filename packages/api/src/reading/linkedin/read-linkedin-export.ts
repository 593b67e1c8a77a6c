import { parseDateRange } from '@career-coach/shared/resume-document/parse-dates.ts';
import type {
  ResumeContact,
  ResumeDateRange,
  ResumeDocument,
  ResumeEntry,
  ResumeLink,
  ResumeSection,
  SectionKind,
} from '@career-coach/shared/resume-document/resume-document.ts';
import type { Reading } from '../read-bytes.ts';
import type { FieldReading } from '../read-outcome.ts';
import { entry, join, paragraphs, section } from '../structure/document-parts.ts';
import { noteContact } from '../structure/note-contact.ts';
import { noteSections } from '../structure/note-sections.ts';
import { plainLayout } from '../text/read-text.ts';
import type { Archive } from '../zip.ts';
import { readTables, type LinkedInRow, type LinkedInTable } from './linkedin-rows.ts';

type Rows = ReturnType<typeof readTables>;

/** Reads the ZIP that LinkedIn sends a person who asks for a copy of their data. Only the tables of the profile are opened. */
export function readLinkedInExport(archive: Archive, byteSize: number): Reading {
  const rows = readTables(archive);
  const document: ResumeDocument = { contact: contactOf(rows), sections: sectionsOf(rows) };
  const { readings, warnings } = noteSections(document, { lines: [], hasPages: false });
  const noted = [...noteContact(document.contact, []), ...readings];
  return {
    format: 'linkedin',
    document,
    // The archive names every field itself, so none of them is a guess.
    readings: noted.map((reading) => ({
      ...reading,
      source: placeOf(reading, rows),
      confidence: 'high' as const,
    })),
    warnings: [...leftOut(rows), ...warnings],
    layout: plainLayout('linkedin', byteSize),
  };
}

function contactOf(rows: Rows): ResumeContact {
  const [profile] = rows('Profile');
  const emails = rows('Email Addresses');
  const primary = emails.find((row) => /^yes$/iu.test(row.cell('Primary') ?? '')) ?? emails[0];
  const phones = rows('PhoneNumbers').filter((row) => row.cell('Number') !== null);
  const phone = phones.find((row) => /mobile/iu.test(row.cell('Type') ?? '')) ?? phones[0];
  return {
    name: join([profile?.cell('First Name') ?? null, profile?.cell('Last Name') ?? null], ' '),
    headline: profile?.cell('Headline') ?? null,
    email: primary?.cell('Email Address') ?? null,
    phone: phone?.cell('Number') ?? null,
    location: profile?.cell('Geo Location') ?? null,
    links: [
      ...websitesOf(profile?.cell('Websites') ?? ''),
      ...listOf(profile?.cell('Twitter Handles') ?? '').map((handle) => ({
        label: `@${handle}`,
        url: `https://twitter.com/${encodeURIComponent(handle)}`,
      })),
    ],
  };
}

/** `[PORTFOLIO:https://example.com,BLOG:https://example.org]`, as the column `Websites` has it. */
const websitesOf = (cell: string): ResumeLink[] =>
  [...cell.matchAll(/https?:\/\/[^\s,\]]+/giu)].map(([url]) => ({ label: url, url }));

/** `[one, two]`, as LinkedIn writes lists in a cell. */
const listOf = (cell: string): string[] =>
  cell
    .replace(/^\[|\]$/gu, '')
    .split(',')
    .map((item) => item.trim().replace(/^@/u, ''))
    .filter((item) => item !== '');

function sectionsOf(rows: Rows): ResumeSection[] {
  const names = (table: LinkedInTable, heading = 'Name') =>
    rows(table).flatMap((row) => row.cell(heading) ?? []);
  const languages = rows('Languages').flatMap((row) => {
    const proficiency = row.cell('Proficiency');
    return join([row.cell('Name'), proficiency === null ? null : `(${proficiency})`], ' ') ?? [];
  });
  const summary =
    rows('Profile')[0]?.cell('Summary') ?? names('Profile Summary', 'Profile Summary')[0];
  const courses = rows('Courses').flatMap(
    (row) => join([row.cell('Number'), row.cell('Name')], ': ') ?? [],
  );
  const entries = (table: LinkedInTable, read: (row: LinkedInRow) => ResumeEntry) =>
    rows(table).map(read);
  return [
    ...section('summary', 'Summary', { paragraphs: paragraphs(summary ?? null) }),
    ...section('experience', 'Experience', {
      entries: entries('Positions', role('Title', 'Company Name')),
    }),
    ...section('education', 'Education', { entries: entries('Education', degree) }),
    ...section('skills', 'Skills', { skillGroups: groupOf(names('Skills')) }),
    ...section('certifications', 'Certifications', {
      entries: entries('Certifications', certificate),
    }),
    ...section('projects', 'Projects', { entries: entries('Projects', role('Title')) }),
    ...section('publications', 'Publications', {
      entries: entries('Publications', dated('Name', 'Publisher', 'Published On')),
    }),
    ...section('awards', 'Awards', {
      entries: entries('Honors', dated('Title', null, 'Issued On')),
    }),
    ...section('languages', 'Languages', { skillGroups: groupOf(languages) }),
    ...section('volunteering', 'Volunteering', {
      entries: entries('Volunteering', role('Role', 'Company Name')),
    }),
    ...section('other', 'Organizations', {
      entries: entries('Organizations', role('Position', 'Name')),
    }),
    ...section('other', 'Patents', {
      entries: entries('Patents', dated('Title', 'Patent Number', 'Issued On')),
    }),
    ...section('other', 'Test scores', {
      entries: entries('Test Scores', dated('Name', 'Score', 'Date')),
    }),
    ...section('other', 'Courses', { bullets: courses }),
  ];
}

const groupOf = (skills: string[]) =>
  skills.length === 0 ? [] : [{ label: null, skills: [...new Set(skills)] }];

/** A table of roles: an open end means that it is still held. */
const role =
  (title: string, organization?: string) =>
  (row: LinkedInRow): ResumeEntry => {
    const text = describe(row.cell('Description'));
    return entry({
      title: row.cell(title) ?? '',
      organization: organization === undefined ? null : row.cell(organization),
      location: row.cell('Location'),
      dates: rangeOf(row.cell('Started On'), row.cell('Finished On'), 'Present'),
      paragraphs: [...text.paragraphs, ...paragraphs(row.cell('Url'))],
      bullets: text.bullets,
    });
  };

const degree = (row: LinkedInRow): ResumeEntry => {
  const notes = describe(row.cell('Notes'));
  return entry({
    title: row.cell('Degree Name') ?? '',
    organization: row.cell('School Name'),
    // A degree without an end may be unfinished or simply undated: it is not said to go on.
    dates: rangeOf(row.cell('Start Date'), row.cell('End Date'), null),
    paragraphs: [...notes.paragraphs, ...paragraphs(row.cell('Activities'))],
    bullets: notes.bullets,
  });
};

const certificate = (row: LinkedInRow): ResumeEntry => {
  const licence = row.cell('License Number');
  return entry({
    title: row.cell('Name') ?? '',
    organization: row.cell('Authority'),
    dates: rangeOf(row.cell('Started On'), row.cell('Finished On'), null),
    paragraphs: paragraphs(licence === null ? null : `License ${licence}`, row.cell('Url')),
  });
};

const dated =
  (title: string, organization: string | null, date: string) =>
  (row: LinkedInRow): ResumeEntry => {
    const text = describe(row.cell('Description'));
    return entry({
      title: row.cell(title) ?? '',
      organization: organization === null ? null : row.cell(organization),
      dates: rangeOf(row.cell(date), null, null),
      paragraphs: [...text.paragraphs, ...paragraphs(row.cell('Url'))],
      bullets: text.bullets,
    });
  };

function rangeOf(
  start: string | null,
  end: string | null,
  open: 'Present' | null,
): ResumeDateRange | null {
  const text = start === null ? end : join([start, end ?? open], ' – ');
  return text === null ? null : parseDateRange(text);
}

/** LinkedIn keeps what was typed: lines, or bullets that were run together on one line. */
function describe(text: string | null): Pick<ResumeEntry, 'paragraphs' | 'bullets'> {
  const lines = (text ?? '')
    .split(/\n+|\s+(?=[•●▪◦]\s)/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const mark = /^(?:[•●▪◦‣*]|[-–—](?=\s))\s*/u;
  return {
    paragraphs: lines.filter((line) => !mark.test(line)),
    bullets: lines.filter((line) => mark.test(line)).map((line) => line.replace(mark, '')),
  };
}

const tableOfKind: Partial<Record<SectionKind, LinkedInTable>> = {
  experience: 'Positions',
  education: 'Education',
  skills: 'Skills',
  languages: 'Languages',
  certifications: 'Certifications',
  projects: 'Projects',
  publications: 'Publications',
  awards: 'Honors',
  volunteering: 'Volunteering',
};

/** Where a field stood: the table and its line. */
function placeOf({ field, source }: FieldReading, rows: Rows): string {
  const [head = '', index = ''] = field.split('.');
  if (head === 'contact')
    return `${index === 'email' ? 'Email Addresses' : index === 'phone' ? 'PhoneNumbers' : 'Profile'}.csv`;
  const table = tableOfKind[head as SectionKind];
  if (table === undefined) return source;
  const isList = table === 'Skills' || table === 'Languages';
  const line = rows(table)[Number(index)]?.line;
  return isList || line === undefined ? `${table}.csv` : `${table}.csv, line ${line}`;
}

/** What the archive holds about the person that no resume needs: named, so that nobody wonders where it is. */
function leftOut(rows: Rows): string[] {
  const [profile] = rows('Profile');
  const found = ['Birth Date', 'Maiden Name', 'Address'].filter(
    (heading) => profile?.cell(heading) !== null && profile !== undefined,
  );
  return found.length === 0
    ? []
    : [
        `${found.join(', ')} ${found.length === 1 ? 'stands' : 'stand'} in your LinkedIn data and ${found.length === 1 ? 'was' : 'were'} left out: a resume needs none of it.`,
      ];
}
