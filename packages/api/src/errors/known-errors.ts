import { GraphQLError } from 'graphql';

/** The codes that callers may see, each with the HTTP-independent meaning that docs and clients rely on. */
export const knownCodes = [
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'DEADLINE_EXCEEDED',
  'RATE_LIMITED',
  'QUERY_TOO_EXPENSIVE',
  'UNAVAILABLE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'INTERNAL_SERVER_ERROR',
] as const;

export type KnownCode = (typeof knownCodes)[number];

/** An error whose message is written for the caller. Any other is replaced by a reference id on its way out. */
export class KnownError extends GraphQLError {
  constructor(code: KnownCode, message: string, extensions: Record<string, unknown> = {}) {
    super(message, { extensions: { code, ...extensions } });
    this.name = 'KnownError';
  }
}

export const badUserInput = (message: string) => new KnownError('BAD_USER_INPUT', message);

export const signInNeeded = () =>
  new KnownError(
    'UNAUTHENTICATED',
    'You are not signed in. Nothing was read or changed. Sign in and try again.',
  );

export const deadlineExceeded = () =>
  new KnownError(
    'DEADLINE_EXCEEDED',
    'This took longer than a request may take and was stopped. What was already saved is safe. Ask for less, or try again later.',
  );

export const unstorableText = () =>
  badUserInput(
    'A text of this request holds a character that cannot be kept or searched for (U+0000). Nothing was changed by this part of it. Remove the character and try again.',
  );
