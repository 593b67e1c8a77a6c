import { sql } from 'kysely';
import type { LoaderScope } from '../../batching/loader-scope.ts';
import { oneByKey } from '../../batching/one-by-key.ts';
import type { InsightPhrasing as PhrasingRow } from '../../database/generated/client.ts';

/** The snapshot it tells is the newest of the person's specialization: older words never stand beside newer figures. */
const tellsTheNewest = sql<boolean>`"row"."snapshotId" = (
  SELECT s."id" FROM "InsightSnapshot" s JOIN "User" u ON u."industry" = s."industry"
  WHERE u."id" = "row"."userId" ORDER BY s."takenAt" DESC, s."id" DESC LIMIT 1)`;

const ofUser = { table: 'InsightPhrasing', key: 'userId', owner: 'userId' } as const;

export const insightPhrasingLoaders = (scope: LoaderScope) => ({
  insightPhrasingById: oneByKey<PhrasingRow>(scope, { ...ofUser, key: 'id' }),
  insightPhrasingByUser: oneByKey<PhrasingRow>(scope, {
    ...ofUser,
    where: (rows) => rows.where(tellsTheNewest),
  }),
  keptInsightPhrasingByUser: oneByKey<PhrasingRow>(scope, ofUser),
});
