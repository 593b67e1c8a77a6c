import { defineColumns } from '../../batching/columns.ts';
import { Prisma, type InsightSnapshot as SnapshotRow } from '../../database/generated/client.ts';

const figures: 'figures'[] = ['figures'];

export const insightSnapshotColumns = defineColumns<SnapshotRow>(
  'InsightSnapshot',
  Prisma.InsightSnapshotScalarFieldEnum,
  {
    always: ['id', 'industry'],
    fields: {
      growthRate: figures,
      annualOpenings: figures,
      demandLevel: figures,
      topSkills: figures,
      recommendedSkills: figures,
      marketOutlook: figures,
      keyTrends: figures,
      salaryRanges: figures,
      sources: figures,
    },
  },
);
