import { z } from 'zod';

/** Composed into the one schema of `env.ts`. Empty counts as not set. */
export const metricsVariables = z.object({
  METRICS_TOKEN: z
    .string()
    .trim()
    .refine((text) => text === '' || text.length >= 16, 'must have 16 characters or more')
    .optional()
    .transform((text) => text || null),
});
