import { sql } from 'kysely';
import type { LoaderScope } from '../../batching/loader-scope.ts';
import { oneByKey } from '../../batching/one-by-key.ts';
import { column } from '../../batching/rows.ts';
import type { CoverLetter as CoverLetterRow } from '../../database/generated/client.ts';
import type { PageOrder } from '../../pagination/cursor.ts';
import { pagesByKey } from '../../pagination/pages-by-key.ts';
import { containing } from '../../pagination/search-pattern.ts';
import type { CoverLetterStatus } from './cover-letter.type.ts';

export interface CoverLetterFilter {
  status: CoverLetterStatus | null;
  /** Null or blank: any. */
  search: string | null;
  trashed: boolean;
}

export const coverLetterLoaders = (scope: LoaderScope) => ({
  coverLetterById: oneByKey<CoverLetterRow>(scope, {
    table: 'CoverLetter',
    key: 'id',
    owner: 'userId',
  }),
  coverLettersByUser: {
    CHANGED: lettersBy(scope, { column: 'updatedAt', kind: 'time', direction: 'desc' }),
    CREATED: lettersBy(scope, { column: 'createdAt', kind: 'time', direction: 'desc' }),
    COMPANY: lettersBy(scope, { column: 'companyName', kind: 'text', direction: 'asc' }),
    TITLE: lettersBy(scope, { column: 'jobTitle', kind: 'text', direction: 'asc' }),
  },
});

const lettersBy = (scope: LoaderScope, order: PageOrder) =>
  pagesByKey<CoverLetterRow, CoverLetterFilter>(scope, {
    table: 'CoverLetter',
    key: 'userId',
    owner: 'userId',
    order,
    where: (rows, { status, search, trashed }) => {
      let narrowed = rows.where('row.deletedAt', trashed ? 'is not' : 'is', null);
      if (status !== null) narrowed = narrowed.where('row.status', '=', status);
      const pattern = search?.trim() ? containing(search.trim()) : null;
      return pattern === null
        ? narrowed
        : narrowed.where(
            sql<boolean>`(${column('companyName')} ilike ${pattern} or ${column('jobTitle')} ilike ${pattern} or ${column('content')} ilike ${pattern})`,
          );
    },
  });
