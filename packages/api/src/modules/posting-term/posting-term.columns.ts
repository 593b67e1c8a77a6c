import { defineColumns } from '../../batching/columns.ts';
import { Prisma, type PostingTerm as PostingTermRow } from '../../database/generated/client.ts';

export const postingTermColumns = defineColumns<PostingTermRow>(
  'PostingTerm',
  Prisma.PostingTermScalarFieldEnum,
  { always: ['id', 'userId'], fields: {} },
);
