import type { LoaderScope } from '../../batching/loader-scope.ts';
import { oneByKey } from '../../batching/one-by-key.ts';
import type { PracticeAnswer as PracticeAnswerRow } from '../../database/generated/client.ts';
import { pagesByKey } from '../../pagination/pages-by-key.ts';

export const practiceAnswerLoaders = (scope: LoaderScope) => ({
  practiceAnswerById: oneByKey<PracticeAnswerRow>(scope, {
    table: 'PracticeAnswer',
    key: 'id',
    owner: 'userId',
  }),
  practiceAnswersByUser: pagesByKey<PracticeAnswerRow, { trashed: boolean }>(scope, {
    table: 'PracticeAnswer',
    key: 'userId',
    owner: 'userId',
    order: { column: 'createdAt', kind: 'time', direction: 'desc' },
    where: (rows, { trashed }) => rows.where('row.deletedAt', trashed ? 'is not' : 'is', null),
  }),
});
