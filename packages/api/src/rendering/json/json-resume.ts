import { isoMonth } from '@career-coach/shared/resume-document/parse-dates.ts';
import type {
  ResumeContact,
  ResumeDateRange,
  ResumeDocument,
  ResumeEntry,
  ResumeSection,
} from '@career-coach/shared/resume-document/resume-document.ts';
import { readBulletTree, type BulletTree } from '../bullet-tree.ts';
import { readWords, textOfWords } from '../words.ts';

type Json = string | Json[] | { [key: string]: Json | undefined };
type JsonObject = Record<string, Json | undefined>;

const schemaAddress =
  'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/**
 * A resume in the JSON Resume schema (jsonresume.org, 1.0.0). What the schema has no place for stands under keys of its own, named
 * for the section, which the schema allows. Emphasis is lost; an invalid e-mail or address of the web is left out.
 */
export function jsonResume({ contact, sections }: ResumeDocument): string {
  const known = sections.filter((section) => section.kind !== 'other' && fits(section));
  const entriesOf = (kind: ResumeSection['kind']) =>
    known.filter((section) => section.kind === kind).flatMap((section) => section.entries);
  const bulletsOf = (kind: ResumeSection['kind']) =>
    known.filter((section) => section.kind === kind).flatMap(({ bullets }) => linesOf(bullets));
  const summary = known
    .filter(({ kind }) => kind === 'summary')
    .flatMap(({ paragraphs, bullets }) => [...paragraphs.map(plain), ...linesOf(bullets)]);
  const resume: JsonObject = {
    $schema: schemaAddress,
    basics: { ...basicsOf(contact), summary: orNothing(summary.join('\n')) },
    work: list(entriesOf('experience').map(workOf('name'))),
    volunteer: list(entriesOf('volunteering').map(workOf('organization'))),
    education: list(entriesOf('education').map(educationOf)),
    projects: list(entriesOf('projects').map(projectOf)),
    certificates: list([
      ...entriesOf('certifications').map(datedOf('name', 'issuer', 'date')),
      ...bulletsOf('certifications').map((name) => ({ name })),
    ]),
    awards: list([
      ...entriesOf('awards').map(datedOf('title', 'awarder', 'date')),
      ...bulletsOf('awards').map((title) => ({ title })),
    ]),
    publications: list([
      ...entriesOf('publications').map(datedOf('name', 'publisher', 'releaseDate')),
      ...bulletsOf('publications').map((name) => ({ name })),
    ]),
    skills: list(known.filter(({ kind }) => kind === 'skills').flatMap(skillsOf)),
    languages: list(known.filter(({ kind }) => kind === 'languages').flatMap(languagesOf)),
    ...othersOf(sections.filter((section) => !known.includes(section))),
  };
  return `${JSON.stringify(resume, null, 2)}\n`;
}

const plain = (text: string) => textOfWords(readWords(text));
const orNothing = (text: string | null): string | undefined => {
  const shown = plain(text ?? '');
  return shown === '' ? undefined : (text ?? '').includes('\n') ? (text ?? '').trim() : shown;
};
const list = (items: JsonObject[]): Json[] | undefined => (items.length === 0 ? undefined : items);
const texts = (items: string[]): string[] | undefined => (items.length === 0 ? undefined : items);

/** A bullet and the ones below it in one line each: the schema knows no levels. */
const lineOf = ({ text, items }: BulletTree): string =>
  [plain(text), ...items.map((item) => `- ${lineOf(item)}`)].join(' ');
const linesOf = (bullets: readonly string[]) => readBulletTree(bullets).map(lineOf);

/** Whether all that a section holds has a place in the schema. */
function fits({ kind, paragraphs, bullets, entries, skillGroups }: ResumeSection): boolean {
  if (kind === 'summary') return entries.length === 0;
  if (kind === 'skills' || kind === 'languages')
    return entries.length + bullets.length + paragraphs.length === 0 && skillGroups.length > 0;
  if (paragraphs.length > 0) return false;
  const isList = ['certifications', 'awards', 'publications'].includes(kind);
  return isList ? entries.every((entry) => entry.bullets.length === 0) : bullets.length === 0;
}

function basicsOf(contact: ResumeContact): JsonObject {
  const [city, region, ...more] = (contact.location ?? '').split(', ');
  const isPair = region !== undefined && more.length === 0;
  const links = contact.links.filter(
    ({ url }) => /^[a-z][a-z\d+.-]*:\S+$/iu.test(url) && URL.canParse(url),
  );
  return {
    name: orNothing(contact.name),
    label: orNothing(contact.headline),
    email: /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/iu.test(contact.email ?? '')
      ? orNothing(contact.email)
      : undefined,
    phone: orNothing(contact.phone),
    location:
      contact.location === null
        ? undefined
        : isPair
          ? { city: plain(city ?? ''), region: plain(region) }
          : { address: plain(contact.location) },
    profiles: list(
      links.map(({ label, url }) => ({ network: label === '' ? undefined : label, url })),
    ),
  };
}

/** ISO dates; one that goes on has no end, a single date is an end without a start. */
const datesOf = (dates: ResumeDateRange | null): JsonObject => ({
  startDate: dates?.start ? isoMonth(dates.start) : undefined,
  endDate: dates?.end && dates.end !== 'present' ? isoMonth(dates.end) : undefined,
});

const summaryOf = (entry: ResumeEntry) => orNothing(entry.paragraphs.map(plain).join('\n'));

const workOf =
  (organization: 'name' | 'organization') =>
  (entry: ResumeEntry): JsonObject => ({
    [organization]: orNothing(entry.organization),
    position: plain(entry.title),
    location: orNothing(entry.location),
    ...datesOf(entry.dates),
    summary: summaryOf(entry),
    highlights: texts(linesOf(entry.bullets)),
  });

function educationOf(entry: ResumeEntry): JsonObject {
  const [studyType = '', ...area] = plain(entry.title).split(', ');
  return {
    institution: orNothing(entry.organization),
    studyType,
    area: area.length === 0 ? undefined : area.join(', '),
    location: orNothing(entry.location),
    ...datesOf(entry.dates),
    summary: summaryOf(entry),
    courses: texts(linesOf(entry.bullets)),
  };
}

const projectOf = (entry: ResumeEntry): JsonObject => ({
  name: plain(entry.title),
  entity: orNothing(entry.organization),
  location: orNothing(entry.location),
  ...datesOf(entry.dates),
  description: summaryOf(entry),
  highlights: texts(linesOf(entry.bullets)),
});

const datedOf =
  (name: string, publisher: string, date: string) =>
  (entry: ResumeEntry): JsonObject => {
    const { startDate, endDate } = datesOf(entry.dates);
    return {
      [name]: plain(entry.title),
      [publisher]: orNothing(entry.organization),
      location: orNothing(entry.location),
      [date]: endDate ?? startDate,
      summary: summaryOf(entry),
    };
  };

const skillsOf = ({ skillGroups }: ResumeSection): JsonObject[] =>
  skillGroups.flatMap(({ label, skills }): JsonObject[] =>
    label === null
      ? skills.map((name) => ({ name: plain(name) }))
      : [{ name: plain(label), keywords: skills.map(plain) }],
  );

const languagesOf = ({ skillGroups }: ResumeSection): JsonObject[] =>
  skillGroups.flatMap(({ label, skills }) =>
    skills.map((skill): JsonObject => {
      const text = label === null ? plain(skill) : `${plain(label)}: ${plain(skill)}`;
      const known = /^([^()]+) \(([^()]+)\)$/u.exec(text);
      return known === null
        ? { language: text }
        : { language: known[1] ?? '', fluency: known[2] ?? '' };
    }),
  );

/** Sections without a place in the schema, as lines under their heading. */
function othersOf(sections: readonly ResumeSection[]): JsonObject {
  const others: JsonObject = {};
  for (const section of sections) {
    const lines = [
      ...section.paragraphs.map(plain),
      ...linesOf(section.bullets),
      ...section.skillGroups.map(({ label, skills }) =>
        [label === null ? '' : `${plain(label)}: `, skills.map(plain).join(', ')].join(''),
      ),
      ...section.entries.flatMap((entry) => [
        [plain(entry.title), entry.organization, entry.location, entry.dates?.text]
          .filter((part) => typeof part === 'string' && part !== '')
          .join(', '),
        ...entry.paragraphs.map(plain),
        ...linesOf(entry.bullets),
      ]),
    ];
    const heading = plain(section.heading) || 'Introduction';
    const isTaken = heading in others || schemaKeys.has(heading);
    others[isTaken ? `${heading} (${Object.keys(others).length + 2})` : heading] = lines;
  }
  return others;
}

/** Keys whose values the schema prescribes. */
const schemaKeys = new Set(
  '$schema basics work volunteer education projects certificates awards publications skills languages interests references meta'.split(
    ' ',
  ),
);
