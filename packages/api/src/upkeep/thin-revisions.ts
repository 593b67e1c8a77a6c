import { Prisma } from '../database/generated/client.ts';
import type { Database } from '../database/database.ts';

/**
 * How history is thinned out with age: of each slot of so much time, counted from midnight UTC, the last revision stays.
 * A slot of one size lies within one of the next, so that what a later thinning keeps, an earlier one has kept; and the
 * last of a day is the last of each of its slots: a day never loses its last revision.
 */
export const thinning = [
  { olderThan: '30 days', slot: '1 day' },
  { olderThan: '2 days', slot: '1 hour' },
  { olderThan: '1 hour', slot: '5 minutes' },
] as const;

const slotOf = (now: Date) =>
  Prisma.join(
    thinning.map(
      ({ olderThan, slot }) =>
        Prisma.sql`WHEN "createdAt" <= ${now}::timestamptz - ${olderThan}::interval THEN ${slot}::interval`,
    ),
    ' ',
  );

/**
 * Thins out the history of every document; answers how many revisions went. Named ones stay, and so do those in the
 * trash, which go as a whole. The condition on the name is checked again on the row itself: what somebody names at the
 * same moment stays.
 */
export function thinRevisions(db: Database, now: Date): Promise<number> {
  return db.$executeRaw`
    DELETE FROM "Revision" r USING (
      SELECT "id", row_number() OVER (
        PARTITION BY "resumeId", "coverLetterId", "tailoredResumeId", slot, date_bin(slot, "createdAt", TIMESTAMPTZ '2000-01-01 00:00:00+00')
        ORDER BY "createdAt" DESC, "id" DESC
      ) AS place
      FROM (
        SELECT *, CASE ${slotOf(now)} END AS slot FROM "Revision" WHERE "deletedAt" IS NULL
      ) aged
      WHERE slot IS NOT NULL
    ) ranked
    WHERE r."id" = ranked."id" AND ranked.place > 1 AND r."name" IS NULL`;
}

/** Removes the texts that no revision holds any more; answers how many. One taken within the hour stays: its revision may not be visible yet. */
export function removeUnusedTexts(db: Database, now: Date): Promise<number> {
  return db.$executeRaw`
    DELETE FROM "RevisionText" t WHERE t."usedAt" < ${now}::timestamptz - interval '1 hour'
      AND NOT EXISTS (SELECT 1 FROM "Revision" r WHERE r."textId" = t."id")`;
}
