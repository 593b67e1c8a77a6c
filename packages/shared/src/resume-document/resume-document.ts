/**
 * A resume as structure. `Resume.content` is its Markdown form (docs/resume-markdown.md);
 * `parse-markdown.ts` and `print-markdown.ts` go from one to the other and back without loss.
 */

/** Month precision is optional; `present` marks a role that is still held. */
export interface ResumeDate {
  year: number;
  /** 1–12, or null when only the year is known. */
  month: number | null;
}

export interface ResumeDateRange {
  start: ResumeDate | null;
  end: ResumeDate | 'present' | null;
  /** As it was written, such as `März 2021 – heute`; kept for the score's "one style" check and for printing. */
  text: string;
}

export interface ResumeLink {
  label: string;
  url: string;
}

export interface ResumeContact {
  name: string | null;
  /** Professional headline below the name. */
  headline: string | null;
  email: string | null;
  phone: string | null;
  location: string | null;
  links: ResumeLink[];
}

export const sectionKinds = [
  'summary',
  'experience',
  'education',
  'skills',
  'projects',
  'certifications',
  'publications',
  'awards',
  'languages',
  'volunteering',
  'other',
] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** One role, degree, project, …: what stands under a `###` heading. */
export interface ResumeEntry {
  /** Job title, degree, project's name. */
  title: string;
  /** Employer, school, publisher. */
  organization: string | null;
  location: string | null;
  dates: ResumeDateRange | null;
  /** Free lines under the heading that are no bullets. */
  paragraphs: string[];
  bullets: string[];
}

/** A group of skills: `Languages: Go, R`; the label is null for a plain list. */
export interface SkillGroup {
  label: string | null;
  skills: string[];
}

export interface ResumeSection {
  kind: SectionKind;
  /** The heading as written, in the person's language. */
  heading: string;
  /** Text before the first entry. */
  paragraphs: string[];
  /** Bullets before the first entry. */
  bullets: string[];
  entries: ResumeEntry[];
  /** Only for `skills` and `languages`. */
  skillGroups: SkillGroup[];
}

export interface ResumeDocument {
  contact: ResumeContact;
  sections: ResumeSection[];
}
