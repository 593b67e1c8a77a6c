import { z } from 'zod';
import type { Score } from './score.ts';

const evidence = z.object({ quote: z.string(), place: z.string() });

/** A score that comes from outside the type checker, such as a row of the database. */
export const scoreSchema: z.ZodType<Score> = z.object({
  rubricVersion: z.string(),
  score: z.number(),
  readability: z.number(),
  match: z.number().nullable(),
  content: z.number(),
  findings: z.array(
    z.object({
      checkId: z.string(),
      group: z.enum(['READABILITY', 'MATCH', 'CONTENT']),
      title: z.string(),
      class: z.enum(['VENDOR', 'MEASURED', 'CONVENTION', 'WRITING']),
      severity: z.enum(['BLOCKER', 'MAJOR', 'MINOR', 'INFO']),
      status: z.enum(['PASS', 'FAIL', 'SKIPPED']),
      points: z.number(),
      maxPoints: z.number(),
      evidence: z.array(evidence),
      why: z.string(),
      fix: z.string().nullable(),
      gain: z.number(),
    }),
  ),
  terms: z.array(
    z.object({
      term: z.string(),
      need: z.enum(['MUST_HAVE', 'NICE_TO_HAVE']),
      credit: z.number(),
      alias: z.string().nullable(),
      foundIn: z.array(evidence),
    }),
  ),
});
