import type { ClientBase } from 'pg';
import type { TaxonomyEntry } from '../snapshot/reference-figures.ts';

/** Who stood in which specialization before a new taxonomy, with the jobs to weigh them by. */
export interface MemberBefore {
  specializationId: string;
  occupationCode: string;
  jobs: number;
}

export interface Successor {
  successorId: string;
  basis: 'renamed' | 'jobs';
}

/** Who stands where now, before a new taxonomy replaces it. */
export async function membersBefore(client: ClientBase): Promise<MemberBefore[]> {
  const { rows } = await client.query<MemberBefore>(
    `SELECT m."specializationId", m."occupationCode", coalesce(w."employment", 0) AS "jobs" FROM "SpecializationOccupation" m
     LEFT JOIN LATERAL (SELECT w."employment" FROM "OccupationWage" w WHERE w."occupationCode" = m."occupationCode" AND w."placeCode" = 'US'
       ORDER BY w."period" DESC LIMIT 1) w ON true`,
  );
  return rows;
}

/**
 * For each specialization that the new taxonomy does not have: the one that took its place. The rules may name it; else
 * it is the one where most of its jobs stand now, of equals the first by id. None when no occupation of it is left.
 */
export function successorsOf(
  before: readonly MemberBefore[],
  taxonomy: readonly TaxonomyEntry[],
  renamed: ReadonlyMap<string, string>,
): Map<string, Successor> {
  const now = taxonomy.flatMap(({ specializations }) => specializations);
  const ids = new Set(now.map(({ id }) => id));
  const placesOf = new Map<string, string[]>();
  for (const { id, occupations } of now)
    for (const { code } of occupations) placesOf.set(code, [...(placesOf.get(code) ?? []), id]);

  const successors = new Map<string, Successor>();
  const shares = new Map<string, Map<string, number>>();
  for (const { specializationId: old, occupationCode, jobs } of before) {
    if (ids.has(old)) continue;
    const named = renamed.get(old);
    if (named !== undefined && ids.has(named)) {
      successors.set(old, { successorId: named, basis: 'renamed' });
      continue;
    }
    const share = shares.get(old) ?? new Map<string, number>();
    shares.set(old, share);
    // An occupation without a number of jobs still says where it went.
    for (const id of placesOf.get(occupationCode) ?? [])
      share.set(id, (share.get(id) ?? 0) + Math.max(jobs, 1));
  }
  for (const [old, share] of shares) {
    const [most] = [...share].sort(([a, jobsA], [b, jobsB]) => jobsB - jobsA || (a < b ? -1 : 1));
    if (most !== undefined) successors.set(old, { successorId: most[0], basis: 'jobs' });
  }
  return successors;
}

/** Notes which specializations are gone and what took their place; older notes are led on to what there is now. */
export async function noteRetired(
  client: ClientBase,
  successors: ReadonlyMap<string, Successor>,
  taxonomyVersion: number,
  now: Date,
): Promise<void> {
  for (const [id, { successorId, basis }] of successors) {
    await client.query(
      `INSERT INTO "RetiredSpecialization" ("id", "successorId", "basis", "taxonomyVersion", "retiredAt") VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT ("id") DO UPDATE SET "successorId" = excluded."successorId", "basis" = excluded."basis",
         "taxonomyVersion" = excluded."taxonomyVersion", "retiredAt" = excluded."retiredAt"`,
      [id, successorId, basis, taxonomyVersion, now],
    );
    await client.query(
      'UPDATE "RetiredSpecialization" SET "successorId" = $2 WHERE "successorId" = $1',
      [id, successorId],
    );
  }
  // An id that is back leads nowhere else.
  await client.query(
    'DELETE FROM "RetiredSpecialization" WHERE "id" IN (SELECT "id" FROM "Specialization")',
  );
}

/**
 * Moves people from retired specializations to their successors, and removes the insights that nothing computes any
 * more. To be called when the insights of the new taxonomy are there; answers how many people were moved. Whoever has no
 * successor chooses again.
 */
export async function moveToSuccessors(client: ClientBase, now: Date): Promise<number> {
  const { rowCount } = await client.query(
    `UPDATE "User" u SET "industry" = r."successorId", "version" = u."version" + 1, "updatedAt" = $1
     FROM "RetiredSpecialization" r WHERE u."industry" = r."id" AND EXISTS (SELECT FROM "IndustryInsight" i WHERE i."industry" = r."successorId")`,
    [now],
  );
  await client.query(
    'DELETE FROM "IndustryInsight" i WHERE NOT EXISTS (SELECT FROM "Specialization" s WHERE s."id" = i."industry")',
  );
  return rowCount ?? 0;
}
