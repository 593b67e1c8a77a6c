import { limits } from '@career-coach/shared/limits.ts';
import { badUserInput } from '../errors/known-errors.ts';

/** The pattern for `ilike` that finds the text anywhere, whatever signs it has. */
export function containing(search: string): string {
  if (search.length > limits.search)
    throw badUserInput(`The search has more than ${limits.search} characters. Shorten it.`);
  return `%${search.replace(/[\\%_]/gu, String.raw`\$&`)}%`;
}
