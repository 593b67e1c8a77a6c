import { defineColumns } from '../../batching/columns.ts';
import {
  Prisma,
  type TailoredResume as TailoredResumeRow,
} from '../../database/generated/client.ts';

export const tailoredResumeColumns = defineColumns<TailoredResumeRow>(
  'TailoredResume',
  Prisma.TailoredResumeScalarFieldEnum,
  {
    always: ['id', 'userId'],
    fields: {
      document: ['content'],
      masterChanges: ['masterContent', 'content'],
      revisions: [],
      atsReports: [],
      latestReport: [],
      user: ['userId'],
    },
  },
);
