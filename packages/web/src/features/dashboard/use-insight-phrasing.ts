import { useApolloClient, useMutation } from '@apollo/client/react';
import { previewOf, startedOf } from '../../generation/generation-outcome.ts';
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
      return startedOf(outcomeOf(data?.startInsightPhrasing));
    },
    preview: async (): Promise<PreviewView | PreviewRefused> => {
      const query = PreviewInsightPhrasingDocument;
      const { data } = await client.query({ query, fetchPolicy: 'no-cache' });
      return previewOf(outcomeOf(data?.previewInsightPhrasing));
    },
  };
}
