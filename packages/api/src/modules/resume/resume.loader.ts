import type { LoaderScope } from '../../batching/loader-scope.ts';
import { oneByKey } from '../../batching/one-by-key.ts';
import type { Resume as ResumeRow } from '../../database/generated/client.ts';

export const resumeLoaders = (scope: LoaderScope) => ({
  resumeById: oneByKey<ResumeRow>(scope, { table: 'Resume', key: 'id', owner: 'userId' }),
  resumeByUser: oneByKey<ResumeRow>(scope, {
    table: 'Resume',
    key: 'userId',
    owner: 'userId',
    where: (rows) => rows.where('row.deletedAt', 'is', null),
  }),
  trashedResumeByUser: oneByKey<ResumeRow>(scope, {
    table: 'Resume',
    key: 'userId',
    owner: 'userId',
    where: (rows) => rows.where('row.deletedAt', 'is not', null),
  }),
});
