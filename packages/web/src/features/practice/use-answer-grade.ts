import { useApolloClient, useMutation } from '@apollo/client/react';
import type { CoachKind } from '@career-coach/shared/generated/graphql.ts';
import { previewOf, startedOf } from '../../generation/generation-outcome.ts';
import type { PreviewRefused, PreviewView } from '../../generation/sent-preview.tsx';
import type { Started } from '../../generation/use-generation.ts';
import { outcomeOf } from '../../graphql/outcome.ts';
import { PreviewAnswerGradeDocument, StartAnswerGradeDocument } from './answers-page.generated.ts';

export interface OwnAnswer {
  questionId: string;
  answer: string;
}

/** Asks for a grade, or shows what asking would send. */
export function useAnswerGrade() {
  const client = useApolloClient();
  const [run] = useMutation(StartAnswerGradeDocument);
  return {
    start: async (
      input: OwnAnswer,
      clientKey: string,
      coach: CoachKind | null,
    ): Promise<Started | PreviewRefused> => {
      const { data } = await run({ variables: { input, clientKey, coach } });
      return startedOf(outcomeOf(data?.startAnswerGrade));
    },
    preview: async (input: OwnAnswer): Promise<PreviewView | PreviewRefused> => {
      const query = PreviewAnswerGradeDocument;
      const { data } = await client.query({ query, variables: { input }, fetchPolicy: 'no-cache' });
      return previewOf(outcomeOf(data?.previewAnswerGrade));
    },
  };
}
