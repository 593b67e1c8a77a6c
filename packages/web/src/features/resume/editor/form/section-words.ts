import type { SectionKind } from '@career-coach/shared/resume-document/resume-document.ts';

interface EntryWords {
  /** What one entry is called: "Add a role". */
  entry: string;
  title: string;
  organization: string;
}

const other: EntryWords = { entry: 'entry', title: 'Title', organization: 'Organization' };

const byKind: Record<SectionKind, EntryWords> = {
  summary: other,
  experience: { entry: 'role', title: 'Role', organization: 'Employer' },
  education: { entry: 'degree or course', title: 'Degree or course', organization: 'School' },
  skills: other,
  projects: { entry: 'project', title: 'Project', organization: 'For or with' },
  certifications: { entry: 'certificate', title: 'Certificate', organization: 'Issued by' },
  publications: { entry: 'publication', title: 'Title', organization: 'Published in' },
  awards: { entry: 'award', title: 'Award', organization: 'Given by' },
  languages: other,
  volunteering: { entry: 'role', title: 'Role', organization: 'Organization' },
  other,
};

export const entryWords = (kind: SectionKind): EntryWords => byKind[kind];

export const kindNames: Record<SectionKind, string> = {
  summary: 'Summary',
  experience: 'Experience',
  education: 'Education',
  skills: 'Skills',
  projects: 'Projects',
  certifications: 'Certifications',
  publications: 'Publications',
  awards: 'Awards',
  languages: 'Languages',
  volunteering: 'Volunteering',
  other: 'Something else',
};

/** What one adds to a section of this kind; what it has already is always shown. */
export const partsOfKind = (kind: SectionKind): ('text' | 'bullets' | 'entries' | 'skills')[] => {
  if (kind === 'skills' || kind === 'languages') return ['skills'];
  if (kind === 'summary') return ['text', 'bullets'];
  return kind === 'other' ? ['entries', 'bullets', 'text'] : ['entries', 'bullets'];
};
