import type {
  ResumeDate,
  ResumeDateRange,
  ResumeDocument,
  ResumeSection,
} from './resume-document.ts';

export interface SuggestedProfile {
  name: string | null;
  /** Whole years of work by the dates of the experience; null when no role has both dates. */
  experience: number | null;
  skills: string[];
  bio: string | null;
}

/** Months since year 0; a date without a month counts from January, and to December when it is an end. */
const monthIndex = (date: ResumeDate, isEnd: boolean) =>
  date.year * 12 + (date.month ?? (isEnd ? 12 : 1)) - 1;

function monthsOf({ start, end }: ResumeDateRange, today: Date): [number, number] | null {
  if (start === null || end === null) return null;
  const now = today.getUTCFullYear() * 12 + today.getUTCMonth();
  const from = monthIndex(start, false);
  // Years alone (2016 – 2020) tell four years, not five: the end counts from its beginning then.
  const until =
    end === 'present'
      ? now
      : end.month === null
        ? monthIndex(end, start.month !== null)
        : monthIndex(end, true) + 1;
  return until > from && from <= now ? [from, Math.min(until, now + 1)] : null;
}

/** Whole years in which at least one of the roles was held. */
export function yearsOfExperience(sections: readonly ResumeSection[], today: Date): number | null {
  const spans = sections
    .filter((section) => section.kind === 'experience')
    .flatMap((section) => section.entries)
    .flatMap((entry) => (entry.dates === null ? [] : [monthsOf(entry.dates, today)]))
    .filter((span) => span !== null)
    .sort(([one], [other]) => one - other);
  if (spans.length === 0) return null;
  let months = 0;
  let reached = 0;
  for (const [from, until] of spans) {
    months += Math.max(0, until - Math.max(from, reached));
    reached = Math.max(reached, until);
  }
  return Math.floor(months / 12);
}

/** Text without the marks of Markdown: emphasis, links, backslashes. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\[((?:\\.|[^\][\\]){0,500})\]\([^)\n]{0,2000}\)/gu, '$1')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/gu, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_]+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/\\([!-/:-@[-`{-~])/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** What a resume says that a profile asks for. Nothing is added to it. */
export function suggestProfile(document: ResumeDocument, today: Date): SuggestedProfile {
  const skills = document.sections
    .filter((section) => section.kind === 'skills')
    .flatMap((section) => [
      ...section.skillGroups.flatMap((group) => group.skills),
      ...section.entries.flatMap((entry) =>
        entry.bullets.length > 0 ? entry.bullets : [entry.title],
      ),
    ])
    .map(plainText)
    .filter((skill) => skill !== '');
  const seen = new Map(skills.toReversed().map((skill) => [skill.toLowerCase(), skill]));
  const summary = document.sections.find((section) => section.kind === 'summary');
  const texts = [
    document.contact.headline,
    ...(summary?.paragraphs ?? []),
    ...(summary?.bullets ?? []),
  ];
  const bio = texts
    .filter((text) => text !== null)
    .map(plainText)
    .filter((text) => text !== '')
    .join('\n\n');
  return {
    name: document.contact.name === null ? null : plainText(document.contact.name) || null,
    experience: yearsOfExperience(document.sections, today),
    skills: skills.filter(
      (skill) => seen.get(skill.toLowerCase()) === skill && seen.delete(skill.toLowerCase()),
    ),
    bio: bio === '' ? null : bio,
  };
}
