import { useApolloClient, useMutation } from '@apollo/client/react';
import { previewOf, startedOf } from '../../../generation/generation-outcome.ts';
import type { PreviewRefused, PreviewView } from '../../../generation/sent-preview.tsx';
import type { Started } from '../../../generation/use-generation.ts';
import { outcomeOf } from '../../../graphql/outcome.ts';
import { PreviewTermProposalDocument, StartTermProposalDocument } from './score-page.generated.ts';

/** Asks Claude for the terms of the report's posting, or shows what asking would send. */
export function useTermProposal(reportId: string) {
  const client = useApolloClient();
  const [run] = useMutation(StartTermProposalDocument);
  return {
    start: async (clientKey: string): Promise<Started | PreviewRefused> => {
      const { data } = await run({ variables: { reportId, clientKey } });
      return startedOf(outcomeOf(data?.startTermProposal));
    },
    preview: async (): Promise<PreviewView | PreviewRefused> => {
      const query = PreviewTermProposalDocument;
      const variables = { reportId };
      const { data } = await client.query({ query, variables, fetchPolicy: 'no-cache' });
      return previewOf(outcomeOf(data?.previewTermProposal));
    },
  };
}
