import type { LoaderScope } from '../../batching/loader-scope.ts';
import { manyByKey } from '../../batching/many-by-key.ts';
import { oneByKey } from '../../batching/one-by-key.ts';
import type { RowsQuery } from '../../batching/rows.ts';
import type { AtsReport as AtsReportRow } from '../../database/generated/client.ts';
import { pagesByKey } from '../../pagination/pages-by-key.ts';

const byResume = {
  table: 'AtsReport',
  key: 'resumeId',
  owner: 'userId',
  where: (rows: RowsQuery<AtsReportRow>) =>
    rows.where('row.deletedAt', 'is', null).where('row.tailoredResumeId', 'is', null),
} as const;
const newestFirst = { column: 'createdAt', kind: 'time', direction: 'desc' } as const;

export const atsReportLoaders = (scope: LoaderScope) => ({
  atsReportById: oneByKey<AtsReportRow>(scope, { table: 'AtsReport', key: 'id', owner: 'userId' }),
  atsReportsByResume: pagesByKey<AtsReportRow>(scope, { ...byResume, order: newestFirst }),
  latestAtsReportByResume: manyByKey<AtsReportRow>(scope, {
    ...byResume,
    order: newestFirst,
    limit: 1,
  }),
});
