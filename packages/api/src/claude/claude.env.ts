import { z } from 'zod';
import { readModels, type ModelByTask } from './models.ts';
import { publishedPrices, readPrices, type PriceTable } from './prices.ts';

/** Empty counts as not set: compose files and CI pass `NAME=` for what they leave out. */
const optionalText = z
  .string()
  .trim()
  .optional()
  .transform((value) => value || undefined);

/** The variables of the coach that is a model, as they stand in the environment; composed in `env.ts`. */
export const claudeVariables = z.object({
  ANTHROPIC_API_KEY: optionalText,
  ANTHROPIC_BASE_URL: optionalText,
  CLAUDE_MODELS: optionalText,
  CLAUDE_PRICES: optionalText,
  CLAUDE_TIMEOUT_SECONDS: optionalText,
});

export interface ClaudeSettings {
  key: string;
  /** Where the API is; another address is a proxy or a test. */
  baseUrl: string;
  models: ModelByTask;
  prices: PriceTable;
  /** For one attempt, in place of what the task allows; left out for that. */
  timeoutMs?: number;
}

export interface ClaudeProblem {
  variable: keyof z.infer<typeof claudeVariables>;
  message: string;
}

/** Answers the settings, null without a key, or every variable that is wrong. */
export function readClaudeSettings(
  variables: z.infer<typeof claudeVariables>,
): ClaudeSettings | null | ClaudeProblem[] {
  const { ANTHROPIC_API_KEY: key, ANTHROPIC_BASE_URL: baseUrl } = variables;
  const models = readModels(variables.CLAUDE_MODELS ?? '');
  const prices =
    variables.CLAUDE_PRICES === undefined ? publishedPrices : readPrices(variables.CLAUDE_PRICES);
  const problems: ClaudeProblem[] = [];
  if (typeof models === 'string') problems.push({ variable: 'CLAUDE_MODELS', message: models });
  if (typeof prices === 'string') problems.push({ variable: 'CLAUDE_PRICES', message: prices });
  if (
    baseUrl !== undefined &&
    !(URL.canParse(baseUrl) && /^https?:$/u.test(new URL(baseUrl).protocol))
  )
    problems.push({
      variable: 'ANTHROPIC_BASE_URL',
      message: 'must be an address such as https://api.anthropic.com',
    });
  const seconds = Number(variables.CLAUDE_TIMEOUT_SECONDS ?? 0);
  const isTimed = variables.CLAUDE_TIMEOUT_SECONDS !== undefined;
  if (isTimed && !(Number.isInteger(seconds) && seconds >= 5 && seconds <= 200))
    problems.push({
      variable: 'CLAUDE_TIMEOUT_SECONDS',
      message: 'must be a whole number from 5 to 200',
    });
  if (problems.length > 0 || typeof models === 'string' || typeof prices === 'string')
    return problems;
  if (key === undefined) return null;
  return {
    key,
    baseUrl: baseUrl ?? 'https://api.anthropic.com',
    models,
    prices,
    ...(isTimed ? { timeoutMs: seconds * 1_000 } : {}),
  };
}
