import type { Database } from '../../database/database.ts';
import { InvalidInput, NotFound, UserError } from '../../errors/user-error.ts';
import type { GenerationPreview, GenerationStarted } from '../generation/generation.result.ts';
import { previewGeneration } from '../generation/generation.service.ts';
import { startGeneration, type StartParts } from '../generation/start-generation.ts';
import { localId } from '../node/global-id.ts';
import { termProposalGeneration } from './term-proposal.generation.ts';

/** Only a model is asked: what rules find stands in the report anyway. */
const coach = 'CLAUDE';

/** Asks a model for the terms of the posting that a report was held against. */
export async function startTermProposal(
  parts: StartParts,
  viewerId: string,
  { reportId, clientKey }: { reportId: string; clientKey: string },
): Promise<GenerationStarted | UserError> {
  const input = await postingOf(parts.db, viewerId, reportId);
  if (input instanceof UserError) return input;
  return startGeneration(parts, viewerId, termProposalGeneration, { input, clientKey, coach });
}

/** Exactly what that would send, and the most it could cost. */
export async function previewTermProposal(
  parts: Pick<StartParts, 'db' | 'coach'>,
  viewerId: string,
  reportId: string,
): Promise<GenerationPreview | UserError> {
  const input = await postingOf(parts.db, viewerId, reportId);
  if (input instanceof UserError) return input;
  return previewGeneration(parts, viewerId, termProposalGeneration, { input, coach });
}

async function postingOf(
  db: Database,
  userId: string,
  reportId: string,
): Promise<{ jobDescription: string } | UserError> {
  const report = await db.atsReport.findFirst({
    where: { id: localId('AtsReport', reportId), userId },
    select: { jobDescription: true },
  });
  if (report === null) return NotFound.of('This report');
  const { jobDescription } = report;
  return jobDescription === null
    ? InvalidInput.of(
        'reportId',
        'This report was made without a job description, so there are no terms to propose.',
      )
    : { jobDescription };
}
