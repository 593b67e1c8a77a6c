import { defineColumns } from '../../batching/columns.ts';
import { Prisma, type QuizSession as QuizSessionRow } from '../../database/generated/client.ts';

export const quizSessionColumns = defineColumns<QuizSessionRow>(
  'QuizSession',
  Prisma.QuizSessionScalarFieldEnum,
  {
    always: ['id', 'userId'],
    fields: { answeredCount: ['questions'], user: ['userId'], assessment: ['assessmentId'] },
  },
);
