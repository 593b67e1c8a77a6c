import type { LoaderScope } from '../../batching/loader-scope.ts';
import { oneByKey } from '../../batching/one-by-key.ts';
import type { Assessment as AssessmentRow } from '../../database/generated/client.ts';
import { pagesByKey } from '../../pagination/pages-by-key.ts';

export const assessmentLoaders = (scope: LoaderScope) => ({
  assessmentById: oneByKey<AssessmentRow>(scope, {
    table: 'Assessment',
    key: 'id',
    owner: 'userId',
  }),
  assessmentsByUser: pagesByKey<AssessmentRow, { trashed: boolean }>(scope, {
    table: 'Assessment',
    key: 'userId',
    owner: 'userId',
    order: { column: 'createdAt', kind: 'time', direction: 'desc' },
    where: (rows, { trashed }) => rows.where('row.deletedAt', trashed ? 'is not' : 'is', null),
  }),
});
