import { defineColumns } from '../../batching/columns.ts';
import { Prisma, type CoverLetter as CoverLetterRow } from '../../database/generated/client.ts';

export const coverLetterColumns = defineColumns<CoverLetterRow>(
  'CoverLetter',
  Prisma.CoverLetterScalarFieldEnum,
  {
    always: ['id', 'userId'],
    fields: {
      wordCount: ['content'],
      // The facts are looked for in the description.
      evidence: ['evidence', 'jobDescription'],
      user: ['userId'],
      revisions: [],
      leftOut: ['jobDescription'],
      basedOn: ['basedOnId'],
    },
  },
);
