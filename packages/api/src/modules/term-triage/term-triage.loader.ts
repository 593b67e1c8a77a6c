import type { LoaderScope } from '../../batching/loader-scope.ts';
import { oneByKey } from '../../batching/one-by-key.ts';
import type { TermTriage as TermTriageRow } from '../../database/generated/client.ts';
import { pagesByKey } from '../../pagination/pages-by-key.ts';
import type { TermVerdict } from './term-triage.type.ts';

export interface TermTriageFilter {
  /** Null: any. */
  verdict: TermVerdict | null;
}

const table = { table: 'TermTriage', owner: 'userId' } as const;

export const termTriageLoaders = (scope: LoaderScope) => ({
  termTriageById: oneByKey<TermTriageRow>(scope, { ...table, key: 'id' }),
  termTriageByKey: oneByKey<TermTriageRow>(scope, { ...table, key: 'termKey' }),
  termTriagesByUser: pagesByKey<TermTriageRow, TermTriageFilter>(scope, {
    ...table,
    key: 'userId',
    order: { column: 'createdAt', kind: 'time', direction: 'desc' },
    where: (rows, { verdict }) =>
      verdict === null ? rows : rows.where('row.verdict', '=', verdict),
  }),
});
