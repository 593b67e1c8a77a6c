import { defineColumns } from '../../batching/columns.ts';
import { Prisma, type InsightPhrasing as PhrasingRow } from '../../database/generated/client.ts';

export const insightPhrasingColumns = defineColumns<PhrasingRow>(
  'InsightPhrasing',
  Prisma.InsightPhrasingScalarFieldEnum,
  { always: ['id', 'userId'], fields: { user: ['userId'], snapshot: ['snapshotId'] } },
);
