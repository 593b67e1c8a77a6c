import { z } from 'zod';
import { limits } from '../limits.ts';

const { jobDescription: max } = limits.coverLetter;

/** A blank description is none. */
export const optionalJobDescription = z
  .string()
  .max(max, `The job description has more than ${max.toLocaleString('en-US')} characters.`)
  .refine(
    (text) => !text.includes('\u0000'),
    'The job description contains a character that cannot be stored (NUL).',
  )
  .transform((text) => (text.trim() === '' ? null : text))
  .nullish();

export const checkResumeInput = z.object({ jobDescription: optionalJobDescription });
export type CheckResume = z.input<typeof checkResumeInput>;
