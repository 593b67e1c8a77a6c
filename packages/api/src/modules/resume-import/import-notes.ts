import { z } from 'zod';
import type { Prisma } from '../../database/generated/client.ts';
import type { FieldReading, ResumeRead } from '../../reading/read-outcome.ts';

/** What the column ResumeImport.readings holds. */
const notes = z.object({
  fields: z.array(
    z.object({
      field: z.string(),
      value: z.string(),
      source: z.string(),
      confidence: z.enum(['high', 'medium', 'low']),
    }),
  ),
  warnings: z.array(z.string()),
});

export const storeNotes = ({
  readings,
  warnings,
}: Pick<ResumeRead, 'readings' | 'warnings'>): Prisma.InputJsonObject => ({
  fields: readings.map((reading) => ({ ...reading })),
  warnings,
});

export const readNotes = (stored: unknown): { fields: FieldReading[]; warnings: string[] } =>
  notes.parse(stored);
