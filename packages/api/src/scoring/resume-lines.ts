import type {
  ResumeDocument,
  ResumeEntry,
  ResumeSection,
  SectionKind,
} from '@career-coach/shared/resume-document/resume-document.ts';
import type { Evidence } from './score.ts';
import { functionWords, headingWords, type Language } from './word-lists.ts';

/** One line of the resume with the place it stands at. */
export interface ResumeLine {
  text: string;
  place: string;
  section: SectionKind | 'contact';
  /** Within an experience, project or volunteering entry that has dates. */
  inDatedExperience: boolean;
  /** A bare list of skills. */
  isSkillList: boolean;
}

/** A line in which the person says what they did. */
export interface WorkLine {
  text: string;
  place: string;
  /** The role it belongs to is still held; null outside a role with an end. */
  isCurrent: boolean | null;
}

export const workKinds: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'experience',
  'projects',
  'volunteering',
]);

export const placeOfSection = (section: ResumeSection) => section.heading.trim() || section.kind;
export const placeOfEntry = (section: ResumeSection, entry: ResumeEntry) =>
  `${placeOfSection(section)} › ${[entry.title, entry.organization].filter((part) => part !== null && part !== '').join(', ')}`;

export function resumeLines(document: ResumeDocument): ResumeLine[] {
  const lines: ResumeLine[] = [];
  if (document.contact.headline)
    lines.push({
      text: document.contact.headline,
      place: 'Headline',
      section: 'contact',
      inDatedExperience: false,
      isSkillList: false,
    });
  for (const section of document.sections) {
    const place = placeOfSection(section);
    const add = (text: string, at: string, dated = false) =>
      lines.push({
        text,
        place: at,
        section: section.kind,
        inDatedExperience: dated,
        isSkillList: section.kind === 'skills' || (section.kind === 'other' && isBareList(text)),
      });
    section.paragraphs.forEach((text, index) => add(text, `${place} › paragraph ${index + 1}`));
    section.bullets.forEach((text, index) => add(text, `${place} › bullet ${index + 1}`));
    section.skillGroups.forEach((group) =>
      group.skills.forEach((skill) =>
        add(skill, group.label ? `${place} › ${group.label}` : place),
      ),
    );
    for (const entry of section.entries) {
      const dated = workKinds.has(section.kind) && entry.dates !== null;
      const at = placeOfEntry(section, entry);
      add([entry.title, entry.organization].filter(Boolean).join(', '), at, dated);
      entry.paragraphs.forEach((text, index) => add(text, `${at} › paragraph ${index + 1}`, dated));
      entry.bullets.forEach((text, index) => add(text, `${at} › bullet ${index + 1}`, dated));
    }
  }
  return lines.filter((line) => line.text.trim() !== '');
}

/** Names and nothing about them: a list of skills, whatever heading it stands under. */
function isBareList(text: string): boolean {
  const parts = text.split(/[,;·|•]/u);
  const words = text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  return (
    parts.every((part) => part.trim().split(/\s+/u).length <= 4) &&
    (parts.length > 2 ||
      !words.some((word) => Object.values(functionWords).some((list) => list.has(word))))
  );
}

/** Bullets of work; where a role is told in paragraphs, those. */
export function workLines(document: ResumeDocument): WorkLine[] {
  return document.sections
    .filter((section) => workKinds.has(section.kind))
    .flatMap((section) => {
      const place = placeOfSection(section);
      const loose = section.bullets.map((text, index) => ({
        text,
        place: `${place} › bullet ${index + 1}`,
        isCurrent: null,
      }));
      const inEntries = section.entries.flatMap((entry) => {
        const at = placeOfEntry(section, entry);
        const end = entry.dates?.end ?? null;
        const isCurrent = section.kind === 'experience' && end !== null ? end === 'present' : null;
        const told = entry.bullets.length > 0 ? entry.bullets : entry.paragraphs;
        const name = entry.bullets.length > 0 ? 'bullet' : 'paragraph';
        return told.map((text, index) => ({
          text,
          place: `${at} › ${name} ${index + 1}`,
          isCurrent,
        }));
      });
      return [...loose, ...inEntries];
    });
}

/** Short enough to show, cut at a word. */
export function quote(text: string, place: string): Evidence {
  const plain = text.replace(/\s+/gu, ' ').trim();
  return {
    quote: plain.length <= 180 ? plain : `${plain.slice(0, 177).replace(/\s+\S*$/u, '')}…`,
    place,
  };
}

/** The language of a resume. Its headings say it too, so that one foreign word among few lines does not change it. */
export const languageOfResume = ({ sections }: ResumeDocument, lines: readonly ResumeLine[]) =>
  languageOf(
    lines,
    sections.filter(({ kind }) => kind !== 'other').map(({ heading }) => heading),
  );

/** How many function words a heading speaks for. */
const headingWeight = 3;

/**
 * The language of prose, by its function words and those of the headings above it; null when it is none whose word lists we
 * have.
 */
export function languageOf(
  lines: readonly { text: string }[],
  headings: readonly string[] = [],
): Language | null {
  const text = lines.map((line) => line.text).join(' ');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{sc=Latin}/gu)?.length ?? 0;
  if (letters > 0 && latin * 2 < letters) return null;
  const found = wordsIn(text);
  const languages: readonly Language[] = ['en', 'de', 'fr', 'es'];
  const counts = languages.map((language) => ({
    language,
    count:
      found.filter((word) => functionWords[language].has(word)).length +
      headings.filter((heading) =>
        wordsIn(heading).some((word) => headingWords[language].has(word)),
      ).length *
        headingWeight,
  }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).language;
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
