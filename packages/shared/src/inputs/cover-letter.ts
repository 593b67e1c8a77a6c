import { z } from 'zod';
import { limits } from '../limits.ts';
import { optionalJobDescription } from './check-resume.ts';

const { coverLetter } = limits;
const storable = (label: string) => (text: z.ZodString) =>
  text.refine(
    (value) => !value.includes('\u0000'),
    `${label} contains a character that cannot be stored (NUL).`,
  );

/** A name that goes into the letter as it stands: one line, and not a placeholder. */
const name = (label: string, max: number) =>
  storable(label)(
    z
      .string()
      .trim()
      .min(1, `${label} is missing.`)
      .max(max, `${label} has more than ${max} characters.`),
  )
    .refine(
      (text) => !/^[[({<].*[\])}>]$/u.test(text),
      `${label} is a placeholder. Write the real name.`,
    )
    .transform((text) => text.replace(/\s+/gu, ' '));

export const companyName = name('The company', coverLetter.companyName);
export const jobTitle = name('The position', coverLetter.jobTitle);
const content = storable('The letter')(
  z
    .string()
    .max(
      coverLetter.content,
      `The letter has more than ${coverLetter.content.toLocaleString('en-US')} characters.`,
    ),
);

export const postingDescriptionInput = z
  .string()
  .max(
    coverLetter.jobDescription,
    `The job description has more than ${coverLetter.jobDescription.toLocaleString('en-US')} characters.`,
  )
  .refine(
    (text) => text.trim() !== '',
    'The job description is missing. Paste it, or write the letter yourself.',
  )
  .refine(
    (text) => !text.includes('\u0000'),
    'The job description contains a character that cannot be stored (NUL).',
  );

const letterTone = z.enum(['PLAIN', 'WARM', 'FORMAL']);
const letterLength = z.enum(['SHORT', 'MEDIUM', 'LONG']);

export const draftCoverLetterInput = z.object({
  companyName,
  jobTitle,
  jobDescription: postingDescriptionInput,
  tone: letterTone.default('PLAIN'),
  length: letterLength.default('MEDIUM'),
});
export type DraftCoverLetter = z.input<typeof draftCoverLetterInput>;

export const createCoverLetterInput = z.object({
  companyName,
  jobTitle,
  jobDescription: optionalJobDescription,
  content: content.nullish().transform((text) => text ?? ''),
  tone: letterTone.nullish(),
  length: letterLength.nullish(),
});
export type CreateCoverLetter = z.input<typeof createCoverLetterInput>;

/** What is left out stays as it is. */
export const saveCoverLetterInput = z.object({
  id: z.string(),
  version: z.int().min(1, 'The version is a count that starts at 1.'),
  content: content.nullish(),
  companyName: companyName.nullish(),
  jobTitle: jobTitle.nullish(),
  jobDescription: optionalJobDescription,
  tone: letterTone.nullish(),
  length: letterLength.nullish(),
});
export type SaveCoverLetter = z.input<typeof saveCoverLetterInput>;

/** A completed or unfinished letter taken for another job. */
export const duplicateCoverLetterInput = z.object({
  id: z.string(),
  companyName,
  jobTitle,
  jobDescription: optionalJobDescription,
});
export type DuplicateCoverLetter = z.input<typeof duplicateCoverLetterInput>;

export const keepSentencesInput = z.object({
  id: z.string(),
  version: z.int().min(1, 'The version is a count that starts at 1.'),
  sentences: z
    .array(z.string())
    .min(1, 'Name the sentences to keep.')
    .max(limits.bulk, `At most ${limits.bulk} sentences can be kept at once.`),
});
export type KeepSentences = z.input<typeof keepSentencesInput>;

export const manyLettersInput = z
  .array(z.string())
  .min(1, 'Choose at least one letter.')
  .max(limits.bulk, `At most ${limits.bulk} letters can be chosen at once.`)
  .transform((ids) => [...new Set(ids)]);

export const rewriteLetterInput = z.object({
  id: z.string(),
  content,
  paragraph: z.int().min(0).max(500).nullish(),
  instruction: storable('The instruction')(
    z
      .string()
      .trim()
      .max(
        coverLetter.instruction,
        `The instruction has more than ${coverLetter.instruction} characters.`,
      ),
  ),
  tone: letterTone.nullish(),
  length: letterLength.nullish(),
});
export type RewriteLetter = z.input<typeof rewriteLetterInput>;
