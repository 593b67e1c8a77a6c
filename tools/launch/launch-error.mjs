/** A failure that is explained to the person at the terminal: what happened, and what to do. */
export class LaunchError extends Error {
  /** @param {string} message @param {{ detail?: string, cause?: unknown }} [options] */
  constructor(message, { detail = '', cause } = {}) {
    super(message, { cause });
    this.name = 'LaunchError';
    /** Output of the command that failed, already cut to its last lines. */
    this.detail = detail;
  }
}

/** The text for the terminal: our own failures without a stack, surprises with one. @param {unknown} error */
export function explain(error) {
  if (error instanceof LaunchError) {
    return error.detail ? `${error.message}\n\n${error.detail}` : error.message;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
