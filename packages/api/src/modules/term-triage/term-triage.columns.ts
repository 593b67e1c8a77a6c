import { defineColumns } from '../../batching/columns.ts';
import { Prisma, type TermTriage as TermTriageRow } from '../../database/generated/client.ts';

export const termTriageColumns = defineColumns<TermTriageRow>(
  'TermTriage',
  Prisma.TermTriageScalarFieldEnum,
  { always: ['id', 'userId'], fields: {} },
);
