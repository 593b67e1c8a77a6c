import type { z } from 'zod';
import { InputIssue, InvalidInput } from './user-error.ts';

/** The input as its schema reads it (trimmed, defaulted), or the outcome that names every broken rule. */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): z.output<Schema> | InvalidInput {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  return new InvalidInput(
    parsed.error.issues.map(
      (issue) => new InputIssue(issue.path.join('.'), sentence(issue.message)),
    ),
  );
}

function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
