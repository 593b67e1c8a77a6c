import { defineColumns } from '../../batching/columns.ts';
import { Prisma, type Resume as ResumeRow } from '../../database/generated/client.ts';

export const resumeColumns = defineColumns<ResumeRow>('Resume', Prisma.ResumeScalarFieldEnum, {
  always: ['id', 'userId'],
  fields: {
    document: ['content'],
    user: [],
    latestReport: [],
    atsReports: [],
    suggestions: [],
    revisions: [],
  },
});
