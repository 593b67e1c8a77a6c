import { defineColumns } from '../../batching/columns.ts';
import { Prisma, type TermProposal as TermProposalRow } from '../../database/generated/client.ts';

export const termProposalColumns = defineColumns<TermProposalRow>(
  'TermProposal',
  Prisma.TermProposalScalarFieldEnum,
  { always: ['id', 'userId'], fields: {} },
);
