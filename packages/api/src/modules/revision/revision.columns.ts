import { defineColumns } from '../../batching/columns.ts';
import { Prisma, type Revision as RevisionRow } from '../../database/generated/client.ts';

export const revisionColumns = defineColumns<RevisionRow>(
  'Revision',
  Prisma.RevisionScalarFieldEnum,
  { always: ['id', 'userId'], fields: { content: ['textId'], previous: ['id'] } },
);
