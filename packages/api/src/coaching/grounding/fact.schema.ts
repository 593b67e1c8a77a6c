import { z } from 'zod';
import type { LetterSentence } from './fact.ts';

export const letterSentenceSchema: z.ZodType<LetterSentence> = z.object({
  text: z.string(),
  facts: z.array(
    z.object({ source: z.enum(['PROFILE', 'RESUME', 'JOB_DESCRIPTION']), quote: z.string() }),
  ),
  supported: z.boolean(),
  ownWords: z.boolean().optional(),
});
