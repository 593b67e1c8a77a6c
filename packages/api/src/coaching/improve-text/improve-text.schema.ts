import { z } from 'zod';

export const suggestionKinds = [
  'DUTY_PHRASE',
  'WEAK_VERB',
  'FIRST_PERSON',
  'TENSE',
  'FILLER',
  'LENGTH',
  'YOUR_PART',
  'OUTCOME',
  'REWRITE',
] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

/** One line of the resume that may be said better. */
export const improvableLineSchema = z.object({
  /** Line of the Markdown, from 1. */
  line: z.int().min(1),
  place: z.string(),
  /** Without the bullet's mark; wrapped lines joined. */
  text: z.string(),
  /** Whether the role it belongs to is still held; null outside a role with an end. */
  isCurrent: z.boolean().nullable(),
  isBullet: z.boolean(),
});
export type ImprovableLine = z.infer<typeof improvableLineSchema>;

export const improveInputSchema = z.object({
  lines: z.array(improvableLineSchema),
  /** All that may be said: the lines of the whole resume. */
  facts: z.array(z.string()),
  /** The word lists that fit; null when none does. */
  language: z.enum(['en', 'de', 'fr', 'es']).nullable(),
});
export type ImproveInput = z.infer<typeof improveInputSchema>;

export const suggestedTextSchema = z.object({
  line: z.int().min(1),
  kind: z.enum(suggestionKinds),
  /** The line as it could be said; null when only a question is asked. Lines of their own become bullets. */
  after: z.array(z.string().min(1)).nullable(),
  reason: z.string().min(1),
  /** What only the person can tell; null when nothing is asked. */
  question: z.string().nullable(),
});
export type SuggestedText = z.infer<typeof suggestedTextSchema>;

export const improvementsSchema = z.object({ suggestions: z.array(suggestedTextSchema) });
export type Improvements = z.infer<typeof improvementsSchema>;
