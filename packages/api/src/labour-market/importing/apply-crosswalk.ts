import type { ClientBase } from 'pg';
import { storeOnetOccupations } from '../loading/store-figures.ts';
import { storeTaxonomy } from '../loading/store-taxonomy.ts';
import { nation } from '../places.ts';
import { OccupationCrosswalk } from '../snapshot/occupation-facts.ts';
import { taxonomyOf } from '../snapshot/taxonomy-figures.ts';
import { ImportRefusedError } from './import-refused.ts';
import { allStaged, type StagedFile } from './import-stages.ts';

/** Replaces the way from O*NET's occupations to those that wages are published for; answers how many were stored. */
export async function applyOnetToOews(
  client: ClientBase,
  files: readonly StagedFile<'onetToOews'>[],
  codes: ReadonlySet<string>,
): Promise<number> {
  const records = await allStaged(client, files);
  const entries = new Map(
    records.map(({ onetCode, onetTitle, oewsCode }) => [
      onetCode,
      {
        onetCode,
        title: onetTitle,
        code: oewsCode !== null && codes.has(oewsCode) ? oewsCode : null,
      },
    ]),
  );
  await storeOnetOccupations(client, [...entries.values()]);
  return entries.size;
}

/**
 * Assigns the occupations to specializations anew, by the rules of docs/industry-taxonomy.md, from the career pathways and
 * the employment matrix. Answers how many occupations were assigned.
 */
export async function applyTaxonomy(
  client: ClientBase,
  files: {
    pathways: readonly StagedFile<'pathways'>[];
    matrix: readonly StagedFile<'matrix'>[];
  },
  codes: ReadonlySet<string>,
  now: Date,
): Promise<number> {
  const matrix = await allStaged(client, files.matrix);
  const period = matrix[0]?.period ?? '';
  const { rows: jobs } = await client.query<{ code: string; jobs: number }>(
    'SELECT "occupationCode" AS "code", "employment" AS "jobs" FROM "OccupationWage" WHERE "placeCode" = $1 AND "period" = $2 AND "employment" IS NOT NULL',
    [nation.code, period],
  );
  if (jobs.length === 0)
    throw new ImportRefusedError(
      `The matrix counts the jobs of ${period}, and this database has no national wages of that month to take shares of. Import them first (--oews). The taxonomy was not changed.`,
    );
  const { rows: mapping } = await client.query<{ onetCode: string; oewsCode: string | null }>(
    'SELECT "onetCode", "occupationCode" AS "oewsCode" FROM "OnetOccupation" ORDER BY "onetCode"',
  );
  const taxonomy = taxonomyOf({
    codes: [...codes].sort(),
    crosswalk: new OccupationCrosswalk(mapping.map((row) => ({ ...row, onetTitle: '' }))),
    pathways: await allStaged(client, files.pathways),
    matrix,
    jobs: new Map(jobs.map((row) => [row.code, row.jobs])),
  });
  await storeTaxonomy(client, taxonomy, now);
  return codes.size;
}
