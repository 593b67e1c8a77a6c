import { useMutation } from '@apollo/client/react';
import { outcomeOf, unknownOutcome } from '../../graphql/outcome.ts';
import { AbandonQuizDocument, StartQuizDocument } from './practice-page.generated.ts';

export type StartOutcome =
  { kind: 'started'; sessionId: string } | { kind: 'invalid'; message: string };

/** Starts a session on the server, which keeps the keys. */
export function useStartQuiz() {
  const [run] = useMutation(StartQuizDocument);
  return async (category: string, questionCount: number): Promise<StartOutcome> => {
    const outcome = outcomeOf(
      (await run({ variables: { input: { category, questionCount } } })).data?.startQuiz,
    );
    switch (outcome.__typename) {
      case 'QuizStarted':
        return { kind: 'started', sessionId: outcome.session.id };
      case 'InvalidInput':
        return { kind: 'invalid', message: outcome.issues[0]?.message ?? outcome.message };
      default:
        return unknownOutcome(outcome);
    }
  };
}

/** Ends a session without a result; its answers are gone. */
export function useAbandonQuiz() {
  const [run] = useMutation(AbandonQuizDocument, {
    refetchQueries: ['PracticePage'],
    awaitRefetchQueries: true,
  });
  return async (sessionId: string): Promise<'abandoned' | 'gone'> => {
    const outcome = outcomeOf((await run({ variables: { sessionId } })).data?.abandonQuiz);
    switch (outcome.__typename) {
      case 'QuizAbandoned':
        return 'abandoned';
      case 'NotFound':
        return 'gone';
      default:
        return unknownOutcome(outcome);
    }
  };
}
