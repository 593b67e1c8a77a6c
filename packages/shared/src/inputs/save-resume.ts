import { z } from 'zod';
import { limits } from '../limits.ts';

export const resumeContent = z
  .string()
  .max(
    limits.resume.content,
    `The resume has more than ${limits.resume.content.toLocaleString('en-US')} characters.`,
  )
  .refine(
    (text) => !text.includes('\u0000'),
    'The resume contains a character that cannot be stored (NUL).',
  );

const version = z
  .int('The version is a whole number.')
  .min(0, 'The version is a count that starts at 0, before the first save.');

export const saveResumeInput = z.object({
  content: resumeContent,
  version,
  cause: z.enum(['TYPED', 'SUGGESTION']).default('TYPED'),
});
export type SaveResume = z.input<typeof saveResumeInput>;

export const acceptResumeImportInput = z.object({
  id: z.string(),
  content: resumeContent.refine(
    (text) => text.trim() !== '',
    'The resume is empty. Keep at least what was read, or discard the import.',
  ),
  version,
});
export type AcceptResumeImport = z.input<typeof acceptResumeImportInput>;
