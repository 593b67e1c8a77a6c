/** Why a document could not be rendered. */
export type RenderingFailureReason = 'TIMED_OUT' | 'TOO_MANY_PAGES' | 'TOO_LARGE' | 'FAILED';

export class RenderingFailure extends Error {
  readonly reason: RenderingFailureReason;

  constructor(reason: RenderingFailureReason, cause?: unknown) {
    super(`rendering: ${reason}`, { cause });
    this.name = 'RenderingFailure';
    this.reason = reason;
  }
}
