import { useMutation } from '@apollo/client/react';
import { outcomeOf, unknownOutcome } from '../../graphql/outcome.ts';
import { AnswerQuestionDocument, FinishQuizDocument } from './quiz-page.generated.ts';

export type AnswerOutcome =
  { kind: 'answered' } | { kind: 'already' } | { kind: 'refused'; message: string };
export type FinishOutcome =
  { kind: 'graded'; assessmentId: string } | { kind: 'refused'; message: string };

/** Answering and finishing one session; the server grades. */
export function useQuiz(sessionId: string) {
  const [runAnswer] = useMutation(AnswerQuestionDocument);
  const [runFinish] = useMutation(FinishQuizDocument);

  const answer = async (questionId: string, chosenOption: number): Promise<AnswerOutcome> => {
    const input = { sessionId, questionId, chosenOption };
    const outcome = outcomeOf((await runAnswer({ variables: { input } })).data?.answerQuizQuestion);
    switch (outcome.__typename) {
      case 'QuizAnswered':
        return { kind: 'answered' };
      case 'QuizAlreadyAnswered':
        return { kind: 'already' };
      case 'InvalidInput':
      case 'NotFound':
        return { kind: 'refused', message: outcome.message };
      default:
        return unknownOutcome(outcome);
    }
  };

  const finish = async (): Promise<FinishOutcome> => {
    const outcome = outcomeOf((await runFinish({ variables: { sessionId } })).data?.finishQuiz);
    switch (outcome.__typename) {
      case 'QuizGraded':
        return { kind: 'graded', assessmentId: outcome.assessment.id };
      case 'QuizUnfinished':
      case 'NotFound':
        return { kind: 'refused', message: outcome.message };
      default:
        return unknownOutcome(outcome);
    }
  };

  return { answer, finish };
}
