import { defineColumns } from '../../batching/columns.ts';
import { Prisma, type Assessment as AssessmentRow } from '../../database/generated/client.ts';

export const assessmentColumns = defineColumns<AssessmentRow>(
  'Assessment',
  Prisma.AssessmentScalarFieldEnum,
  {
    always: ['id', 'userId'],
    fields: { user: ['userId'] },
  },
);
