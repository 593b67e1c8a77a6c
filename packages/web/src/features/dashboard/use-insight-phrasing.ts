import { useApolloClient, useMutation } from '@apollo/client/react';
import type { PreviewRefused, PreviewView } from '../../generation/sent-preview.tsx';
import type { Started } from '../../generation/use-generation.ts';
import { outcomeOf } from '../../graphql/outcome.ts';
import {
  PreviewInsightPhrasingDocument,
  StartInsightPhrasingDocument,
} from './phrased-insight.generated.ts';

/** Asks for the figures in Claude's words, or shows what asking would send. */
export function useInsightPhrasing() {
  const client = useApolloClient();
  const [run] = useMutation(StartInsightPhrasingDocument);
  return {
    start: async (clientKey: string): Promise<Started | PreviewRefused> => {
      const { data } = await run({ variables: { clientKey } });
      const outcome = outcomeOf(data?.startInsightPhrasing);
      return outcome.__typename === 'GenerationStarted'
        ? { kind: 'started', id: outcome.generation.id }
        : { kind: 'refused', message: outcome.message };
    },
    preview: async (): Promise<PreviewView | PreviewRefused> => {
      const query = PreviewInsightPhrasingDocument;
      const { data } = await client.query({ query, fetchPolicy: 'no-cache' });
      const outcome = outcomeOf(data?.previewInsightPhrasing);
      return outcome.__typename === 'GenerationPreview'
        ? { kind: 'preview', ...outcome }
        : { kind: 'refused', message: outcome.message };
    },
  };
}
