import { isoMonth } from '@career-coach/shared/resume-document/parse-dates.ts';
import type {
  ResumeDateRange,
  ResumeDocument,
  ResumeEntry,
  ResumeSection,
} from '@career-coach/shared/resume-document/resume-document.ts';
import { readBulletTree, type BulletTree } from '../bullet-tree.ts';
import { readWords, textOfWords } from '../words.ts';

/** One field of a resume that an exported file was asked for. */
export interface FieldCheck {
  /** Where it stands: `contact.email`, `experience.0.title`, `skills.0.skill.2`; the number counts from 0 within its section. */
  field: string;
  /** What the resume says, without emphasis. */
  expected: string;
  /** What the reader found in its place; null when nothing was. */
  found: string | null;
  survived: boolean;
}

/** What a format has no words for: it is not asked of it. */
export interface Asked {
  /** JSON Resume names sections itself, and has no order of them. */
  headings: boolean;
  /** Dates are kept as dates, not as they were written. */
  dateWords: boolean;
}

/** As a text is compared: no emphasis, no hyphens of the typesetter, one space, one way of writing a letter. */
const plain = (text: string) =>
  textOfWords(readWords(text.normalize('NFC').replace(/\u00ad/gu, '')))
    .replace(/\s+/gu, ' ')
    .trim();
const plainOrNull = (text: string | null | undefined) => {
  const shown = plain(text ?? '');
  return shown === '' ? null : shown;
};

const lineOf = ({ text, items }: BulletTree): string =>
  [plain(text), ...items.map((item) => `- ${lineOf(item)}`)].join(' ');
const linesOf = (bullets: readonly string[]) => readBulletTree(bullets).map(lineOf);

/** Holds what was read back from a file against the resume that it was made of, field by field in the order of the resume. */
export function compareDocuments(
  expected: ResumeDocument,
  found: ResumeDocument,
  asked: Asked,
): FieldCheck[] {
  const checks: FieldCheck[] = [];
  const check = (field: string, wanted: string | null, got: string | null) => {
    if (wanted !== null)
      checks.push({ field, expected: wanted, found: got, survived: wanted === got });
  };
  for (const field of ['name', 'headline', 'email', 'phone', 'location'] as const)
    check(
      `contact.${field}`,
      plainOrNull(expected.contact[field]),
      plainOrNull(found.contact[field]),
    );
  const urls = found.contact.links.map(({ url }) => bareUrl(url));
  expected.contact.links.forEach(({ url }, index) =>
    check(
      `contact.link.${index}`,
      plain(url),
      urls.includes(bareUrl(url)) ? plain(url) : (urls[index] ?? null),
    ),
  );
  const sections = new SectionsFound(found.sections, asked);
  for (const section of expected.sections) {
    const match = sections.take(section);
    compareSection(section, match, asked, check);
  }
  return checks;
}

const bareUrl = (url: string) =>
  url
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/iu, '')
    .replace(/\/$/u, '');

/** The sections that were read, each given out once. */
class SectionsFound {
  private readonly left: ResumeSection[];
  private readonly asked: Asked;

  constructor(sections: readonly ResumeSection[], asked: Asked) {
    this.left = [...sections];
    this.asked = asked;
  }

  /** The one with the same heading, or of the same kind where headings are not kept. */
  take(section: ResumeSection): ResumeSection | null {
    const heading = plain(section.heading);
    let at = this.left.findIndex((other) => plain(other.heading) === heading);
    if (at === -1 && !this.asked.headings)
      at = this.left.findIndex((other) => other.kind === section.kind);
    if (at === -1) return null;
    // Where a format has one section of a kind, several of ours are found in it.
    return this.asked.headings ? (this.left.splice(at, 1)[0] ?? null) : (this.left[at] ?? null);
  }
}

type Check = (field: string, wanted: string | null, got: string | null) => void;

function compareSection(
  section: ResumeSection,
  found: ResumeSection | null,
  asked: Asked,
  check: Check,
): void {
  const place = section.heading === '' ? 'opening' : section.kind;
  if (asked.headings)
    check(`${place}.heading`, plainOrNull(section.heading), found && plain(found.heading));
  const texts = found === null ? [] : allTexts(found);
  const has = (field: string, wanted: string, instead: string | null) =>
    check(field, wanted === '' ? null : wanted, texts.includes(wanted) ? wanted : instead);
  section.paragraphs
    .map(plain)
    .forEach((text, index) =>
      has(`${place}.paragraph.${index}`, text, plainOrNull(found?.paragraphs[index])),
    );
  linesOf(section.bullets).forEach((text, index) =>
    has(`${place}.bullet.${index}`, text, plainOrNull(found?.bullets[index])),
  );
  compareSkills(section, found, place, texts, check);
  const entries = [...(found?.entries ?? [])];
  section.entries.forEach((entry, index) =>
    compareEntry(entry, takeEntry(entries, entry), `${place}.${index}`, asked, check),
  );
}

function compareSkills(
  section: ResumeSection,
  found: ResumeSection | null,
  place: string,
  texts: readonly string[],
  check: Check,
): void {
  const named = (label: string | null, skill: string) =>
    label === null || label === '' ? plain(skill) : `${plain(label)}: ${plain(skill)}`;
  const left = (found?.skillGroups ?? []).flatMap(({ label, skills }) =>
    skills.map((skill) => named(label, skill)),
  );
  section.skillGroups.forEach(({ label, skills }, group) =>
    skills.forEach((skill, index) => {
      const wanted = named(label, skill);
      check(
        `${place}.${group}.skill.${index}`,
        wanted === '' ? null : wanted,
        left.includes(wanted) || texts.includes(wanted) ? wanted : null,
      );
    }),
  );
}

/** Every text of a section as one list: a format may make entries of bullets, and the words are there all the same. */
function allTexts(section: ResumeSection): string[] {
  return [
    ...section.paragraphs.map(plain),
    ...linesOf(section.bullets),
    ...section.skillGroups.flatMap(({ label, skills }) => {
      const list = skills.map(plain).join(', ');
      return [list, label === null ? list : `${plain(label)}: ${list}`];
    }),
    ...section.entries.flatMap((entry) => [
      plain(entry.title),
      ...entry.paragraphs.map(plain),
      ...linesOf(entry.bullets),
    ]),
  ];
}

/** The entry that was read with this title, or else the next one. */
function takeEntry(entries: ResumeEntry[], wanted: ResumeEntry): ResumeEntry | null {
  const same = (other: ResumeEntry) =>
    plain(other.title) === plain(wanted.title) &&
    (wanted.dates === null || isoOf(other.dates) === isoOf(wanted.dates));
  const at = Math.max(0, entries.findIndex(same));
  return entries.splice(at, 1)[0] ?? null;
}

function compareEntry(
  entry: ResumeEntry,
  found: ResumeEntry | null,
  place: string,
  asked: Asked,
  check: Check,
): void {
  check(`${place}.title`, plainOrNull(entry.title), plainOrNull(found?.title));
  check(`${place}.organization`, plainOrNull(entry.organization), plainOrNull(found?.organization));
  check(`${place}.location`, plainOrNull(entry.location), plainOrNull(found?.location));
  if (entry.dates !== null) {
    const isSame = isoOf(entry.dates) === isoOf(found?.dates ?? null);
    const words = plain(entry.dates.text);
    check(
      `${place}.dates`,
      words,
      isSame && !asked.dateWords ? words : plainOrNull(found?.dates?.text),
    );
  }
  const foundTexts = [...(found?.paragraphs ?? []).map(plain), ...linesOf(found?.bullets ?? [])];
  const has = (field: string, text: string, instead: string | undefined) =>
    check(field, text === '' ? null : text, foundTexts.includes(text) ? text : (instead ?? null));
  entry.paragraphs
    .map(plain)
    .forEach((text, index) => has(`${place}.paragraph.${index}`, text, found?.paragraphs[index]));
  linesOf(entry.bullets).forEach((text, index) =>
    has(`${place}.bullet.${index}`, text, linesOf(found?.bullets ?? [])[index]),
  );
}

const isoOf = (dates: ResumeDateRange | null): string =>
  dates === null
    ? ''
    : [dates.start, dates.end]
        .map((date) => (date === null ? '' : date === 'present' ? date : isoMonth(date)))
        .join('/');
