import type { TaskOutcome } from '../coaching/task-outcome.ts';
import type { Prisma } from '../database/generated/client.ts';
import type { MadeRow, SignedBadge } from './generation-handler.ts';
import type { GenerationFailureReason } from './generation-state.ts';

/** What is written into the row of a generation that ends. */
export type Ending = Prisma.GenerationUncheckedUpdateManyInput;

const longestMessage = 1_000;
const longestText = 40_000;
const mostWarnings = 20;

const over = (): Ending => ({
  stage: null,
  runner: null,
  leaseUntil: null,
  finishedAt: new Date(),
});

export const ending = {
  done: (
    { noun, id }: MadeRow,
    { model, promptVersion, cached }: SignedBadge,
    text: string,
  ): Ending => ({
    ...over(),
    status: 'DONE',
    resultNoun: noun,
    resultId: id,
    model,
    promptVersion,
    cached,
    text: text.slice(0, longestText),
  }),

  failed: (
    reason: GenerationFailureReason,
    message: string,
    retryAfterMs: number | null = null,
  ): Ending => ({
    ...over(),
    status: 'FAILED',
    failureReason: reason,
    failureMessage: message.slice(0, longestMessage),
    retryAt: retryAfterMs === null ? null : new Date(Date.now() + retryAfterMs),
    // Half an answer is no answer.
    text: null,
  }),

  cancelled: (): Ending => ({ ...over(), status: 'CANCELLED', text: null }),

  /** The receipt; without one nothing was sent, so nothing is held back any more. */
  billed: (
    { receipt, warnings }: TaskOutcome<unknown>,
    remarks: readonly string[] = [],
  ): Ending => {
    const all = [...remarks, ...warnings.map(({ message }) => message)];
    const told = { warnings: all.slice(0, mostWarnings) };
    if (receipt === null) return { ...told, reservedMicroUsd: 0 };
    const { sent, attempts, task: _task, ...rest } = receipt;
    return { ...told, ...rest, requests: attempts, sent: JSON.stringify(sent, null, 2) };
  },
};
