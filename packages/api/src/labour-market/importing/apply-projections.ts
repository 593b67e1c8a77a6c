import type { ClientBase } from 'pg';
import { storeProjections } from '../loading/store-details.ts';
import type { ProjectionRecord } from '../sources/read-projections.ts';
import type { Applied } from './apply-wages.ts';
import { type StagedFile, stagedRecords } from './import-stages.ts';

/** Replaces the projections, what they say of education and training, and the line of all occupations. */
export async function applyProjections(
  client: ClientBase,
  files: readonly StagedFile<'projections'>[],
  codes: ReadonlySet<string>,
): Promise<Applied> {
  const applied: Applied = { stored: 0, unknown: 0 };
  const records = new Map<string, ProjectionRecord>();
  let all: ProjectionRecord | null = null;
  for await (const record of stagedRecords(client, files)) {
    if (record.occupationCode === '00-0000') all = record;
    // A code that combines occupations stands in the projections as a summary line.
    if (codes.has(record.occupationCode)) records.set(record.occupationCode, record);
    else if (!record.summary) applied.unknown += 1;
  }
  const rows = [...records.values()];
  await client.query('DELETE FROM "OccupationProjection"');
  await storeProjections(client, rows);
  await client.query(
    `UPDATE "Occupation" o SET "education" = new."education", "experience" = new."experience", "training" = new."training"
     FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) AS new("code", "education", "experience", "training") WHERE o."code" = new."code"`,
    [
      rows.map((row) => row.occupationCode),
      rows.map((row) => row.education),
      rows.map((row) => row.experience),
      rows.map((row) => row.training),
    ],
  );
  if (all !== null) {
    await client.query(
      `UPDATE "ReferenceRelease" SET "allOccupationsGrowthRate" = $1, "allOccupationsOpenings" = $2, "allOccupationsEmployment" = $3, "projectionPeriod" = $4`,
      [all.changePercent, all.annualOpenings, all.employmentBase, all.period],
    );
  }
  applied.stored = rows.length;
  return applied;
}
