import { batch } from '../../batching/batch.ts';
import type { LoaderScope } from '../../batching/loader-scope.ts';
import { oneByKey } from '../../batching/one-by-key.ts';
import type {
  Revision as RevisionRow,
  RevisionText as RevisionTextRow,
} from '../../database/generated/client.ts';
import { pagesByKey } from '../../pagination/pages-by-key.ts';

const newestFirst = { column: 'createdAt', kind: 'time', direction: 'desc' } as const;

/** Of each revision the one before it: of the same document, in the trash together or not. */
async function readPrevious(
  { db, viewerId }: LoaderScope,
  ids: readonly string[],
): Promise<Map<string, RevisionRow>> {
  if (viewerId === null) return new Map();
  const rows = await db.$queryRaw<(RevisionRow & { laterId: string })[]>`
    SELECT later."id" AS "laterId", earlier.* FROM "Revision" later
    CROSS JOIN LATERAL (
      SELECT * FROM "Revision" r
      WHERE r."userId" = later."userId"
        AND r."resumeId" IS NOT DISTINCT FROM later."resumeId"
        AND r."coverLetterId" IS NOT DISTINCT FROM later."coverLetterId"
        AND r."tailoredResumeId" IS NOT DISTINCT FROM later."tailoredResumeId"
        AND r."deletedAt" IS NOT DISTINCT FROM later."deletedAt"
        AND (r."createdAt", r."id") < (later."createdAt", later."id")
      ORDER BY r."createdAt" DESC, r."id" DESC LIMIT 1
    ) earlier
    WHERE later."userId" = ${viewerId}::uuid AND later."id" = ANY (${[...ids]}::uuid[])`;
  return new Map(rows.map(({ laterId, ...row }) => [laterId, row]));
}

export const revisionLoaders = (scope: LoaderScope) => ({
  previousRevision: batch((ids: readonly string[]) => readPrevious(scope, ids)),
  revisionById: oneByKey<RevisionRow>(scope, { table: 'Revision', key: 'id', owner: 'userId' }),
  revisionText: oneByKey<RevisionTextRow>(scope, {
    table: 'RevisionText',
    key: 'id',
    owner: 'userId',
  }),
  revisionsByResume: pagesByKey<RevisionRow, { trashed: boolean }>(scope, {
    table: 'Revision',
    key: 'resumeId',
    owner: 'userId',
    order: newestFirst,
    where: (rows, { trashed }) => rows.where('row.deletedAt', trashed ? 'is not' : 'is', null),
  }),
  revisionsByCoverLetter: pagesByKey<RevisionRow>(scope, {
    table: 'Revision',
    key: 'coverLetterId',
    owner: 'userId',
    order: newestFirst,
  }),
});
