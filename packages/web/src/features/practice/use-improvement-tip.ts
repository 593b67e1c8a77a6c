import { useApolloClient, useMutation } from '@apollo/client/react';
import type { CoachKind } from '@career-coach/shared/generated/graphql.ts';
import { previewOf, startedOf } from '../../generation/generation-outcome.ts';
import type { PreviewRefused, PreviewView } from '../../generation/sent-preview.tsx';
import type { Started } from '../../generation/use-generation.ts';
import { outcomeOf } from '../../graphql/outcome.ts';
import {
  PreviewImprovementTipDocument,
  StartImprovementTipDocument,
} from './quiz-result-page.generated.ts';

/** Asks for another tip on a result, or shows what asking would send. */
export function useImprovementTip(assessmentId: string) {
  const client = useApolloClient();
  const [run] = useMutation(StartImprovementTipDocument);
  return {
    start: async (clientKey: string, coach: CoachKind): Promise<Started | PreviewRefused> => {
      const { data } = await run({ variables: { assessmentId, clientKey, coach } });
      return startedOf(outcomeOf(data?.startImprovementTip));
    },
    preview: async (): Promise<PreviewView | PreviewRefused> => {
      const query = PreviewImprovementTipDocument;
      const variables = { assessmentId };
      const { data } = await client.query({ query, variables, fetchPolicy: 'no-cache' });
      return previewOf(outcomeOf(data?.previewImprovementTip));
    },
  };
}
