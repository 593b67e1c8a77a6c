import { defineColumns } from '../../batching/columns.ts';
import { Prisma, type AtsReport as AtsReportRow } from '../../database/generated/client.ts';

export const atsReportColumns = defineColumns<AtsReportRow>(
  'AtsReport',
  Prisma.AtsReportScalarFieldEnum,
  {
    always: ['id', 'userId', 'resumeId'],
    fields: {
      resume: ['resumeId'],
      isCurrent: ['resumeId', 'resumeVersion'],
      postingTerms: ['jobDescription'],
      termProposal: ['jobDescription'],
    },
  },
);
