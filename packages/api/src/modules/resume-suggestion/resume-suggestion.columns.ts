import { defineColumns } from '../../batching/columns.ts';
import {
  Prisma,
  type ResumeSuggestion as ResumeSuggestionRow,
} from '../../database/generated/client.ts';

export const resumeSuggestionColumns = defineColumns<ResumeSuggestionRow>(
  'ResumeSuggestion',
  Prisma.ResumeSuggestionScalarFieldEnum,
  {
    always: ['id', 'userId', 'resumeId'],
    fields: { line: ['resumeId', 'line', 'before', 'after', 'state'] },
  },
);
