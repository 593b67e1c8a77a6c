import { useApolloClient, useMutation } from '@apollo/client/react';
import type { CoachKind } from '@career-coach/shared/generated/graphql.ts';
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
      const outcome = outcomeOf(data?.startImprovementTip);
      return outcome.__typename === 'GenerationStarted'
        ? { kind: 'started', id: outcome.generation.id }
        : { kind: 'refused', message: outcome.message };
    },
    preview: async (): Promise<PreviewView | PreviewRefused> => {
      const query = PreviewImprovementTipDocument;
      const variables = { assessmentId };
      const { data } = await client.query({ query, variables, fetchPolicy: 'no-cache' });
      const outcome = outcomeOf(data?.previewImprovementTip);
      return outcome.__typename === 'GenerationPreview'
        ? { kind: 'preview', ...outcome }
        : { kind: 'refused', message: outcome.message };
    },
  };
}
