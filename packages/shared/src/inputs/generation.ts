import { z } from 'zod';
import { limits } from '../limits.ts';

const { min, max } = limits.generation.clientKey;

/** Chosen by whoever asks, one for each request that is meant to be one: a UUID will do. */
export const clientKey = z
  .string()
  .regex(/^[\w.:-]*$/u, 'The key may have letters, digits and . : - _ only.')
  .min(min, `The key has fewer than ${min} characters.`)
  .max(max, `The key has more than ${max} characters.`);

/** What is left out stays as it is. The installation's own limit is checked where it is known. */
export const saveCoachSettingsInput = z.object({
  modelAllowed: z.boolean().nullish(),
  capMicroUsd: z.int().min(0, 'The limit cannot be below nothing.').nullish(),
});
export type SaveCoachSettings = z.input<typeof saveCoachSettingsInput>;
