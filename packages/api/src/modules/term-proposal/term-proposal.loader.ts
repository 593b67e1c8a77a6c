import type { LoaderScope } from '../../batching/loader-scope.ts';
import { oneByKey } from '../../batching/one-by-key.ts';
import type { TermProposal as TermProposalRow } from '../../database/generated/client.ts';

const ofOwner = { table: 'TermProposal', owner: 'userId' } as const;

export const termProposalLoaders = (scope: LoaderScope) => ({
  termProposalById: oneByKey<TermProposalRow>(scope, { ...ofOwner, key: 'id' }),
  termProposalByPosting: oneByKey<TermProposalRow>(scope, { ...ofOwner, key: 'postingHash' }),
});
