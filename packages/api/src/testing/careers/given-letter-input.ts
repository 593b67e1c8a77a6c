import { parseMarkdown } from '@career-coach/shared/resume-document/parse-markdown.ts';
import type { LetterInput } from '../../coaching/cover-letter/letter-input.ts';
import type { FictionalPerson } from './fictional-person.ts';
import { nurse } from './hands-on-people.ts';
import { nursePosting, type FictionalPosting } from './postings.ts';

/** A letter as a fictional person asks for it. */
export function givenLetterInput(
  person: FictionalPerson = nurse,
  posting: FictionalPosting = nursePosting,
): LetterInput {
  const { companyName, jobTitle, description } = posting;
  return {
    profile: { name: person.name, bio: null, skills: [], experience: 7 },
    resume: parseMarkdown(person.markdown),
    job: { companyName, jobTitle, description },
    tone: 'PLAIN',
    length: 'MEDIUM',
    knownSkills: [],
  };
}
