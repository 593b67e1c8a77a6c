import type { LoaderScope } from '../../batching/loader-scope.ts';
import { oneByKey } from '../../batching/one-by-key.ts';
import type { QuizSession as QuizSessionRow } from '../../database/generated/client.ts';
import { pagesByKey } from '../../pagination/pages-by-key.ts';

export const quizSessionLoaders = (scope: LoaderScope) => ({
  quizSessionById: oneByKey<QuizSessionRow>(scope, {
    table: 'QuizSession',
    key: 'id',
    owner: 'userId',
  }),
  quizSessionsByUser: pagesByKey<QuizSessionRow>(scope, {
    table: 'QuizSession',
    key: 'userId',
    owner: 'userId',
    order: { column: 'createdAt', kind: 'time', direction: 'desc' },
    where: (rows) => rows.where('row.assessmentId', 'is', null),
  }),
});
