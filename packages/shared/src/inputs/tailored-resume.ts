import { z } from 'zod';
import { optionalJobDescription } from './check-resume.ts';
import { companyName, jobTitle } from './cover-letter.ts';
import { resumeContent } from './save-resume.ts';

export const createTailoredResumeInput = z.object({
  companyName,
  jobTitle,
  jobDescription: optionalJobDescription,
});
export type CreateTailoredResume = z.input<typeof createTailoredResumeInput>;

const version = z.int().min(1, 'The version is a count that starts at 1.');

/** What is left out stays as it is. */
export const saveTailoredResumeInput = z.object({
  id: z.string(),
  version,
  content: resumeContent.nullish(),
  companyName: companyName.nullish(),
  jobTitle: jobTitle.nullish(),
  jobDescription: optionalJobDescription,
});
export type SaveTailoredResume = z.input<typeof saveTailoredResumeInput>;

export const followMasterInput = z.object({
  id: z.string(),
  version,
  masterVersion: version,
  choices: z
    .array(z.object({ index: z.int().min(0), take: z.enum(['COPY', 'MASTER', 'BOTH']) }))
    .max(5_000, 'There are more choices than a resume has lines.'),
});
export type FollowMaster = z.input<typeof followMasterInput>;

export const takeMasterChangesInput = z.object({ id: z.string(), version, masterVersion: version });
export type TakeMasterChanges = z.input<typeof takeMasterChangesInput>;
