import { defineColumns } from '../../batching/columns.ts';
import { Prisma, type IndustryInsight as InsightRow } from '../../database/generated/client.ts';

export const industryInsightColumns = defineColumns<InsightRow>(
  'IndustryInsight',
  Prisma.IndustryInsightScalarFieldEnum,
  {
    always: ['id', 'industry'],
    fields: {
      specialization: [],
      // Read from OccupationWage for the place that is asked: the column holds every place and is large.
      salaryRanges: [],
      users: [],
      changes: [],
      ageInDays: ['lastUpdated'],
      refreshNotice: ['lastUpdated', 'nextUpdate', 'refreshFailedAt'],
    },
  },
);
