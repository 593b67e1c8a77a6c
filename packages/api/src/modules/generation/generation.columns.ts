import { defineColumns } from '../../batching/columns.ts';
import { Prisma, type Generation as GenerationRow } from '../../database/generated/client.ts';

export const generationColumns = defineColumns<GenerationRow>(
  'Generation',
  Prisma.GenerationScalarFieldEnum,
  {
    always: ['id', 'userId'],
    fields: {
      isCancelling: ['cancelRequestedAt', 'status'],
      writtenBy: ['coach', 'model', 'status'],
      failure: ['failureReason', 'failureMessage', 'retryAt'],
      result: ['resultNoun', 'resultId'],
      receipt: [
        'model',
        'sendingSince',
        'sent',
        'inputTokens',
        'outputTokens',
        'cacheReadTokens',
        'cacheWriteTokens',
        'costMicroUsd',
        'reservedMicroUsd',
        'priceTableDate',
        'durationMs',
        'requests',
        'stopReason',
      ],
      user: ['userId'],
    },
  },
);
