import { z } from 'zod';
import { limits } from '../limits.ts';

const { min, max } = limits.generation.clientKey;

/** Chosen by whoever asks, one for each request that is meant to be one: a UUID will do. */
export const clientKey = z
  .string()
  .regex(/^[\w.:-]*$/u, 'The key may have letters, digits and . : - _ only.')
  .min(min, `The key has fewer than ${min} characters.`)
  .max(max, `The key has more than ${max} characters.`);
