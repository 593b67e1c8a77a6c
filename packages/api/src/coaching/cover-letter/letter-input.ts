import type { ResumeDocument } from '@career-coach/shared/resume-document/resume-document.ts';

export type LetterTone = 'PLAIN' | 'WARM' | 'FORMAL';
export type LetterLength = 'SHORT' | 'MEDIUM' | 'LONG';

export const wordsOfLength: Readonly<Record<LetterLength, number>> = {
  SHORT: 150,
  MEDIUM: 250,
  LONG: 350,
};

export interface LetterProfile {
  name: string | null;
  bio: string | null;
  skills: readonly string[];
  /** Years of professional experience. */
  experience: number | null;
}

/** Everything that a letter may rest on. */
export interface LetterInput {
  profile: LetterProfile;
  resume: ResumeDocument | null;
  job: { companyName: string; jobTitle: string; description: string };
  tone: LetterTone;
  length: LetterLength;
  /** The day of writing, ISO; without it a degree that ends in future cannot be told from one that is held. */
  today?: string | undefined;
  /** Skill names to look for in the description. */
  knownSkills: readonly string[];
}

/** What is missing before any letter can be written: a name to sign with, and something to tell. */
export function missingForLetter({
  profile,
  resume,
}: Pick<LetterInput, 'profile' | 'resume'>): string[] {
  const missing: string[] = [];
  if (!profile.name?.trim() && !resume?.contact.name?.trim()) missing.push('name');
  const told =
    resume?.sections.some(
      (section) =>
        section.entries.length > 0 || section.skillGroups.some((group) => group.skills.length > 0),
    ) === true;
  if (!told && profile.skills.length === 0 && !profile.bio?.trim()) missing.push('resume');
  return missing;
}
