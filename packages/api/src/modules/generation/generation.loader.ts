import type { LoaderScope } from '../../batching/loader-scope.ts';
import { oneByKey } from '../../batching/one-by-key.ts';
import type { Generation as GenerationRow } from '../../database/generated/client.ts';
import { pagesByKey } from '../../pagination/pages-by-key.ts';

export interface GenerationFilter {
  /** Only those of which something was sent to a model. */
  withReceipt: boolean;
}

export const generationLoaders = (scope: LoaderScope) => ({
  generationById: oneByKey<GenerationRow>(scope, {
    table: 'Generation',
    key: 'id',
    owner: 'userId',
  }),
  generationsByUser: pagesByKey<GenerationRow, GenerationFilter>(scope, {
    table: 'Generation',
    key: 'userId',
    owner: 'userId',
    order: { column: 'createdAt', kind: 'time', direction: 'desc' },
    where: (rows, { withReceipt }) =>
      withReceipt ? rows.where('row.sendingSince', 'is not', null) : rows,
  }),
});
