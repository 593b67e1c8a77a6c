import { z } from 'zod';
import { resumeDocumentSchema } from '@career-coach/shared/resume-document/resume-document.schema.ts';
import { letterSentenceSchema } from '../grounding/fact.schema.ts';
import type { Letter } from './compose-letter.ts';
import type { LetterInput } from './letter-input.ts';

export const letterInputSchema: z.ZodType<LetterInput> = z.object({
  profile: z.object({
    name: z.string().nullable(),
    bio: z.string().nullable(),
    skills: z.array(z.string()),
    experience: z.number().nullable(),
  }),
  resume: resumeDocumentSchema.nullable(),
  job: z.object({ companyName: z.string(), jobTitle: z.string(), description: z.string() }),
  tone: z.enum(['PLAIN', 'WARM', 'FORMAL']),
  length: z.enum(['SHORT', 'MEDIUM', 'LONG']),
  today: z.iso.date().optional(),
  knownSkills: z.array(z.string()),
});

export const letterSchema: z.ZodType<Letter> = z.object({
  content: z.string().min(1),
  sentences: z.array(letterSentenceSchema).min(1),
});
