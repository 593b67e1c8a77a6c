import { defineColumns } from '../../batching/columns.ts';
import { Prisma, type CoverLetter as CoverLetterRow } from '../../database/generated/client.ts';

export const coverLetterColumns = defineColumns<CoverLetterRow>(
  'CoverLetter',
  Prisma.CoverLetterScalarFieldEnum,
  {
    always: ['id', 'userId'],
    fields: {
      wordCount: ['content'],
      user: ['userId'],
      revisions: [],
      leftOut: ['jobDescription'],
      basedOn: ['basedOnId'],
    },
  },
);
