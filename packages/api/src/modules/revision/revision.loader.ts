import type { LoaderScope } from '../../batching/loader-scope.ts';
import { oneByKey } from '../../batching/one-by-key.ts';
import type {
  Revision as RevisionRow,
  RevisionText as RevisionTextRow,
} from '../../database/generated/client.ts';
import { pagesByKey } from '../../pagination/pages-by-key.ts';

const newestFirst = { column: 'createdAt', kind: 'time', direction: 'desc' } as const;

export const revisionLoaders = (scope: LoaderScope) => ({
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
