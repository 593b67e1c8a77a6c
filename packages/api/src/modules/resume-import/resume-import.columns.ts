import { defineColumns } from '../../batching/columns.ts';
import { Prisma, type ResumeImport as ResumeImportRow } from '../../database/generated/client.ts';

export const resumeImportColumns = defineColumns<ResumeImportRow>(
  'ResumeImport',
  Prisma.ResumeImportScalarFieldEnum,
  {
    always: ['id', 'userId'],
    fields: {
      document: ['markdown'],
      profileSuggestion: ['markdown'],
      readings: ['readings'],
      warnings: ['readings'],
      user: [],
    },
  },
);
