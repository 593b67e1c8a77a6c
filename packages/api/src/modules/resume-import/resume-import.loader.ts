import type { LoaderScope } from '../../batching/loader-scope.ts';
import { oneByKey } from '../../batching/one-by-key.ts';
import { pagesByKey } from '../../pagination/pages-by-key.ts';
import type { ResumeImport as ResumeImportRow } from '../../database/generated/client.ts';

export const resumeImportLoaders = (scope: LoaderScope) => ({
  resumeImportById: oneByKey<ResumeImportRow>(scope, {
    table: 'ResumeImport',
    key: 'id',
    owner: 'userId',
  }),
  resumeImportsByUser: pagesByKey<ResumeImportRow>(scope, {
    table: 'ResumeImport',
    key: 'userId',
    owner: 'userId',
    order: { column: 'createdAt', kind: 'time', direction: 'desc' },
    where: (rows) => rows.where('row.acceptedAt', 'is', null),
  }),
});
