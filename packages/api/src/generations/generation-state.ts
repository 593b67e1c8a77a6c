import type { FailureReason } from '../coaching/claude-client.ts';

export const generationStatuses = ['QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'] as const;
export type GenerationStatus = (typeof generationStatuses)[number];

/** Nothing changes any more. */
export const hasEnded = (status: string): boolean => status !== 'QUEUED' && status !== 'RUNNING';

/** Why a generation failed: what can go wrong at the model, and here. */
export type GenerationFailureReason =
  | Exclude<FailureReason, 'CANCELLED'>
  /** The process that wrote it died or was stopped. */
  | 'INTERRUPTED'
  /** What it needs is not there any more, such as a resume that was emptied. */
  | 'NOT_POSSIBLE'
  /** A fault of ours; the log has the cause. */
  | 'INTERNAL';

export const ownFailureReasons = ['INTERRUPTED', 'NOT_POSSIBLE', 'INTERNAL'] as const;

export const interruptedMessage = (sentSomething: boolean): string =>
  sentSomething
    ? 'The server stopped while this was being written. Nothing of yours was changed. What had been sent to the model may have been charged; how much is not known. Try again, or have it written by rules instead.'
    : 'The server stopped before this was begun, several times. Nothing was sent and nothing of yours was changed. Try again in a few minutes.';

export const timedOutMessage =
  'This took longer than a text may take and was stopped. Nothing of yours was changed. Try again, or have it written by rules instead.';

export const internalMessage = (reference: string): string =>
  `Something went wrong on our side. Nothing of yours was changed. Try again; if it stays, tell us this reference: ${reference}`;
