import type {
  ResumeEntry,
  ResumeSection,
  SectionKind,
} from '@career-coach/shared/resume-document/resume-document.ts';

/** The parts that are there, joined; null when none is. */
export const join = (parts: readonly (string | null)[], separator: string): string | null => {
  const present = parts.filter((part) => part !== null);
  return present.length === 0 ? null : present.join(separator);
};

export const entry = (parts: Partial<ResumeEntry>): ResumeEntry => ({
  title: '',
  organization: null,
  location: null,
  dates: null,
  paragraphs: [],
  bullets: [],
  ...parts,
});
/** Each line of what is there as a paragraph. */
export const paragraphs = (...texts: (string | null)[]): string[] =>
  texts.filter((text) => text !== null).flatMap((text) => text.split(/\n+/u));

export function section(
  kind: SectionKind,
  heading: string,
  parts: Partial<ResumeSection>,
): ResumeSection[] {
  const made: ResumeSection = {
    kind,
    heading,
    paragraphs: [],
    bullets: [],
    entries: [],
    skillGroups: [],
    ...parts,
  };
  const isEmpty =
    made.paragraphs.length + made.bullets.length + made.entries.length + made.skillGroups.length ===
    0;
  return isEmpty ? [] : [made];
}
