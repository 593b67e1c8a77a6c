import type { ClientBase } from 'pg';
import { v7 as uuid } from 'uuid';
import { nation } from '../places.ts';
import type { Insight } from './compute-insight.ts';

/** What a snapshot keeps: everything but the salaries of states, which OccupationWage keeps by period. */
export type SnapshotFigures = Omit<Insight, 'industry'>;

export function snapshotOf({ industry: _industry, ...figures }: Insight): SnapshotFigures {
  return {
    ...figures,
    salaryRanges: figures.salaryRanges.filter(({ place }) => place === nation.code),
  };
}

/** Appends what an insight says now, unless that is what the newest snapshot says; returns whether it did. */
export async function appendSnapshot(
  client: ClientBase,
  insight: Insight,
  takenAt: Date,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `INSERT INTO "InsightSnapshot" ("id", "industry", "takenAt", "figures")
     SELECT $1, $2, $3, $4::jsonb WHERE $4::jsonb IS DISTINCT FROM
       (SELECT "figures" FROM "InsightSnapshot" WHERE "industry" = $2 ORDER BY "takenAt" DESC, "id" DESC LIMIT 1)`,
    [uuid(), insight.industry, takenAt, JSON.stringify(snapshotOf(insight))],
  );
  return rowCount === 1;
}
