import { resumeLines, type ResumeLine } from '../../scoring/resume-lines.ts';
import { readPosting } from '../../scoring/posting.ts';
import type { Fact } from '../grounding/fact.ts';
import type { LetterInput } from './letter-input.ts';

/** Everything the person gave, as facts: what a sentence of their own making is held against. */
export function sourcesOf({
  profile,
  resume,
  job,
}: Pick<LetterInput, 'profile' | 'resume' | 'job'>): Fact[] {
  const facts: Fact[] = [jobFact(job)];
  const name = profile.name?.trim();
  if (name) facts.push({ source: 'PROFILE', quote: name });
  if (profile.experience !== null) facts.push(yearsFact(profile.experience));
  if (profile.skills.length > 0)
    facts.push({ source: 'PROFILE', quote: profile.skills.join(', ') });
  if (profile.bio?.trim()) facts.push({ source: 'PROFILE', quote: profile.bio.trim() });
  if (resume) {
    const { contact } = resume;
    for (const text of [contact.name, contact.email, contact.phone, contact.location])
      if (text) facts.push({ source: 'RESUME', quote: text });
    facts.push(...resumeLines(resume).map(resumeFact));
    facts.push(
      ...resume.sections.flatMap((section) =>
        section.entries.flatMap((entry) =>
          entry.dates
            ? [{ source: 'RESUME' as const, quote: `${entry.title}, ${entry.dates.text}` }]
            : [],
        ),
      ),
    );
  }
  facts.push(
    ...readPosting(job.description).sentences.map((sentence) => ({
      source: 'JOB_DESCRIPTION' as const,
      quote: sentence.text,
    })),
  );
  return facts;
}

export const jobFact = (job: LetterInput['job']): Fact => ({
  source: 'JOB_DESCRIPTION',
  quote: `${job.jobTitle}, ${job.companyName}`,
});
export const yearsFact = (years: number): Fact => ({
  source: 'PROFILE',
  quote: `${years} ${years === 1 ? 'year' : 'years'} of professional experience`,
});
export const resumeFact = (line: Pick<ResumeLine, 'text' | 'place'>): Fact => ({
  source: 'RESUME',
  quote: `${line.text} (${line.place})`,
});
