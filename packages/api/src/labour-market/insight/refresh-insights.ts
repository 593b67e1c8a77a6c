import type { ClientBase } from 'pg';
import { v7 as uuid } from 'uuid';
import { computeInsight, type Insight } from './compute-insight.ts';
import { appendSnapshot } from './insight-snapshot.ts';
import { readAllOccupations, readSpecializations } from './read-figures.ts';

/** `due`: what is missing or whose nextUpdate has passed; `all`; the named industries and specializations; or those of the named specializations that are due. */
export type RefreshScope = 'due' | 'all' | readonly string[] | { dueOf: readonly string[] };

export interface RefreshOptions {
  now: Date;
  scope: RefreshScope;
  log?: (line: string) => void;
}

/** Insights are computed anew every week. */
export const daysBetweenUpdates = 7;

/** Computes insights and stores them; returns how many. Runs inside the caller's transaction, so that a failed refresh keeps the last good ones. */
export async function refreshInsights(
  client: ClientBase,
  { now, scope, log = () => undefined }: RefreshOptions,
): Promise<number> {
  const ids = await idsInScope(client, scope, now);
  if (ids.length === 0) return 0;
  log(`computing ${ids.length} insights`);
  const all = await readAllOccupations(client);
  const insights = (await readSpecializations(client, ids)).map((figures) =>
    computeInsight(figures, all),
  );
  const nextUpdate = new Date(now.getTime() + daysBetweenUpdates * 24 * 60 * 60 * 1000);
  for (const insight of insights) {
    await storeInsight(client, insight, now, nextUpdate);
    await appendSnapshot(client, insight, now);
  }
  return insights.length;
}

/** The specializations that a scope means, by id. */
export async function idsInScope(
  client: ClientBase,
  scope: RefreshScope,
  now: Date,
): Promise<string[]> {
  const idsOf = async (condition: string, values: unknown[]): Promise<string[]> => {
    const found = await client.query<{ id: string }>(
      `SELECT s."id" FROM "Specialization" s LEFT JOIN "IndustryInsight" i ON i."industry" = s."id"
       WHERE EXISTS (SELECT FROM "SpecializationOccupation" m WHERE m."specializationId" = s."id") AND (${condition}) ORDER BY s."id"`,
      values,
    );
    return found.rows.map(({ id }) => id);
  };
  if (scope === 'all') return idsOf('true', []);
  if (scope === 'due') return idsOf('i."id" IS NULL OR i."nextUpdate" <= $1', [now]);
  if ('dueOf' in scope)
    return idsOf('(i."id" IS NULL OR i."nextUpdate" <= $1) AND s."id" = ANY($2)', [
      now,
      scope.dueOf,
    ]);
  return idsOf('s."id" = ANY($1) OR s."industryId" = ANY($1)', [scope]);
}

async function storeInsight(
  client: ClientBase,
  insight: Insight,
  lastUpdated: Date,
  nextUpdate: Date,
): Promise<void> {
  const jsonOf = (values: readonly object[]): string[] =>
    values.map((value) => JSON.stringify(value));
  const columns: [string, unknown, string?][] = [
    ['industry', insight.industry],
    ['salaryRanges', jsonOf(insight.salaryRanges), 'jsonb[]'],
    ['growthRate', insight.growthRate],
    ['demandLevel', insight.demandLevel],
    ['demandReason', insight.demandReason],
    ['allOccupationsGrowthRate', insight.allOccupationsGrowthRate],
    ['annualOpenings', insight.annualOpenings],
    ['topSkills', insight.topSkills],
    ['marketOutlook', insight.marketOutlook],
    ['keyTrends', insight.keyTrends],
    ['recommendedSkills', insight.recommendedSkills],
    ['sources', jsonOf(insight.sources), 'jsonb[]'],
    ['lastUpdated', lastUpdated],
    ['nextUpdate', nextUpdate],
    ['refreshFailedAt', null],
  ];
  const names = columns.map(([name]) => `"${name}"`).join(', ');
  const values = columns
    .map(([, , type], index) => `$${index + 2}${type === undefined ? '' : `::${type}`}`)
    .join(', ');
  const replaced = columns
    .slice(1)
    .map(([name]) => `"${name}" = excluded."${name}"`)
    .join(', ');
  await client.query(
    `INSERT INTO "IndustryInsight" ("id", ${names}) VALUES ($1, ${values}) ON CONFLICT ("industry") DO UPDATE SET ${replaced}`,
    [uuid(), ...columns.map(([, value]) => value)],
  );
}
