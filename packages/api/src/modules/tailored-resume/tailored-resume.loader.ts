import { sql } from 'kysely';
import type { LoaderScope } from '../../batching/loader-scope.ts';
import { manyByKey } from '../../batching/many-by-key.ts';
import { oneByKey } from '../../batching/one-by-key.ts';
import { column } from '../../batching/rows.ts';
import type {
  AtsReport as AtsReportRow,
  Revision as RevisionRow,
  TailoredResume as TailoredResumeRow,
} from '../../database/generated/client.ts';
import { pagesByKey } from '../../pagination/pages-by-key.ts';
import { containing } from '../../pagination/search-pattern.ts';

export interface TailoredResumeFilter {
  /** Null or blank: any. */
  search: string | null;
  trashed: boolean;
}

const newestFirst = { column: 'createdAt', kind: 'time', direction: 'desc' } as const;
const byCopy = { key: 'tailoredResumeId', owner: 'userId', order: newestFirst } as const;

export const tailoredResumeLoaders = (scope: LoaderScope) => ({
  tailoredResumeById: oneByKey<TailoredResumeRow>(scope, {
    table: 'TailoredResume',
    key: 'id',
    owner: 'userId',
  }),
  tailoredResumesByUser: pagesByKey<TailoredResumeRow, TailoredResumeFilter>(scope, {
    table: 'TailoredResume',
    key: 'userId',
    owner: 'userId',
    order: { column: 'updatedAt', kind: 'time', direction: 'desc' },
    where: (rows, { search, trashed }) => {
      const narrowed = rows.where('row.deletedAt', trashed ? 'is not' : 'is', null);
      const pattern = search?.trim() ? containing(search.trim()) : null;
      return pattern === null
        ? narrowed
        : narrowed.where(
            sql<boolean>`(${column('companyName')} ilike ${pattern} or ${column('jobTitle')} ilike ${pattern} or ${column('content')} ilike ${pattern})`,
          );
    },
  }),
  revisionsByTailoredResume: pagesByKey<RevisionRow>(scope, { ...byCopy, table: 'Revision' }),
  atsReportsByTailoredResume: pagesByKey<AtsReportRow>(scope, { ...byCopy, table: 'AtsReport' }),
  latestAtsReportByTailoredResume: manyByKey<AtsReportRow>(scope, {
    ...byCopy,
    table: 'AtsReport',
    limit: 1,
  }),
});
