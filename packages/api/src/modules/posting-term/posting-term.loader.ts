import type { LoaderScope } from '../../batching/loader-scope.ts';
import { manyByKey } from '../../batching/many-by-key.ts';
import { oneByKey } from '../../batching/one-by-key.ts';
import type { PostingTerm as PostingTermRow } from '../../database/generated/client.ts';

export const postingTermLoaders = (scope: LoaderScope) => ({
  postingTermById: oneByKey<PostingTermRow>(scope, {
    table: 'PostingTerm',
    key: 'id',
    owner: 'userId',
  }),
  // All of them: `editPostingTerms` keeps a hundred at most.
  postingTermsByPosting: manyByKey<PostingTermRow>(scope, {
    table: 'PostingTerm',
    key: 'postingHash',
    owner: 'userId',
    order: { column: 'term', direction: 'asc' },
  }),
});
