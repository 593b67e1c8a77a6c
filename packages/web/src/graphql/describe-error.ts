import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** What went wrong with an operation, in words for a person. */
export interface DescribedError {
  kind: 'network' | 'signed-out' | 'refused' | 'too-many' | 'failed';
  message: string;
  /** The server's log carries it too. */
  reference: string | undefined;
}

const unreachable =
  'The server could not be reached. What you have saved is safe; check your connection and try again.';
const failed =
  'Something failed on the server. What you have saved is safe; try again in a moment.';

function fromExtensions(
  message: string,
  extensions: Record<string, unknown> | undefined,
): DescribedError {
  const reference =
    typeof extensions?.['reference'] === 'string' ? extensions['reference'] : undefined;
  switch (extensions?.['code']) {
    case 'UNAUTHENTICATED':
      return {
        kind: 'signed-out',
        message: 'You are signed out. Sign in again to go on.',
        reference,
      };
    case 'RATE_LIMITED':
    case 'TOO_MANY_REQUESTS':
      return { kind: 'too-many', message, reference };
    case 'INTERNAL_SERVER_ERROR':
    case undefined:
      return { kind: 'failed', message: failed, reference };
    default:
      return { kind: 'refused', message, reference };
  }
}

/** Turns whatever an operation threw into something to show. */
export function describeError(error: unknown): DescribedError {
  if (CombinedGraphQLErrors.is(error)) {
    const first = error.errors[0];
    return fromExtensions(first?.message ?? failed, first?.extensions);
  }
  if (ServerError.is(error)) {
    if (error.statusCode === 401) return fromExtensions('', { code: 'UNAUTHENTICATED' });
    if (error.statusCode === 429) {
      return {
        kind: 'too-many',
        message: 'Too many requests in a short time. Wait a minute and try again.',
        reference: undefined,
      };
    }
    return {
      kind: error.statusCode >= 502 ? 'network' : 'failed',
      message: error.statusCode >= 502 ? unreachable : failed,
      reference: undefined,
    };
  }
  return { kind: 'network', message: unreachable, reference: undefined };
}
