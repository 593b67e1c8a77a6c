import { defineColumns } from '../../batching/columns.ts';
import {
  Prisma,
  type PracticeAnswer as PracticeAnswerRow,
} from '../../database/generated/client.ts';

export const practiceAnswerColumns = defineColumns<PracticeAnswerRow>(
  'PracticeAnswer',
  Prisma.PracticeAnswerScalarFieldEnum,
  { always: ['id', 'userId'], fields: { user: ['userId'] } },
);
