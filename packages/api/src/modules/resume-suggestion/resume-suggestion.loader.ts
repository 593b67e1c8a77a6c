import type { LoaderScope } from '../../batching/loader-scope.ts';
import { oneByKey } from '../../batching/one-by-key.ts';
import type { ResumeSuggestion as ResumeSuggestionRow } from '../../database/generated/client.ts';
import { pagesByKey } from '../../pagination/pages-by-key.ts';
import type { SuggestionState } from './resume-suggestion.type.ts';

export interface SuggestionFilter {
  /** Null: any. */
  state: SuggestionState | null;
}

const table = { table: 'ResumeSuggestion', owner: 'userId' } as const;

export const resumeSuggestionLoaders = (scope: LoaderScope) => ({
  resumeSuggestionById: oneByKey<ResumeSuggestionRow>(scope, { ...table, key: 'id' }),
  suggestionsByResume: pagesByKey<ResumeSuggestionRow, SuggestionFilter>(scope, {
    ...table,
    key: 'resumeId',
    order: { column: 'line', kind: 'number', direction: 'asc' },
    where: (rows, { state }) => (state === null ? rows : rows.where('row.state', '=', state)),
  }),
});
