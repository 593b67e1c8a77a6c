import { z } from 'zod';

/** Whole microdollars must fit a 32-bit column and field. */
const mostDollars = 2_000;

const dollars = (usual: number, max: number) => {
  const error = `must be an amount of US dollars from 0 to ${max}, such as ${usual}`;
  return z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.coerce.number({ error }).min(0, error).max(max, error).default(usual),
  );
};

/** What models may cost here, as it stands in the environment; composed in `env.ts`. */
export const capVariables = z.object({
  CLAUDE_OFF: z
    .enum(['true', 'false', ''], { error: 'must be true or false' })
    .optional()
    .transform((value) => value === 'true'),
  CLAUDE_CAP_PER_PERSON_USD: dollars(5, mostDollars),
  CLAUDE_CAP_USD: dollars(100, 1_000_000),
});

export interface CapSettings {
  /** Switched off by whoever runs the installation, key or no key. */
  isOff: boolean;
  personCapMicroUsd: number;
  installationCapMicroUsd: number;
}

export const readCaps = (variables: z.output<typeof capVariables>): CapSettings => ({
  isOff: variables.CLAUDE_OFF,
  personCapMicroUsd: Math.round(variables.CLAUDE_CAP_PER_PERSON_USD * 1_000_000),
  installationCapMicroUsd: Math.round(variables.CLAUDE_CAP_USD * 1_000_000),
});
