import { z } from 'zod';
import { limits } from '../limits.ts';

const { name: longest } = limits.revision;

export const nameRevisionInput = z.object({
  id: z.string(),
  /** Null takes the name away. */
  name: z
    .string()
    .trim()
    .max(longest, `The name has more than ${longest} characters.`)
    .refine(
      (text) => !text.includes('\u0000'),
      'The name contains a character that cannot be stored (NUL).',
    )
    .transform((text) => text.replace(/\s+/gu, ' ') || null)
    .nullish()
    .transform((name) => name ?? null),
});
export type NameRevision = z.input<typeof nameRevisionInput>;

export const restoreRevisionInput = z.object({
  id: z.string(),
  version: z
    .int('The version is a whole number.')
    .min(0, 'The version is a count that starts at 0, before the first save.'),
});
export type RestoreRevision = z.input<typeof restoreRevisionInput>;
