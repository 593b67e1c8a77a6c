import { APIConnectionError, APIConnectionTimeoutError, APIError } from '@anthropic-ai/sdk';
import type { FailureReason } from '../coaching/claude-client.ts';

export interface Failure {
  reason: FailureReason;
  /** How long the provider asks us to wait; null when it does not say. */
  retryAfterMs: number | null;
  /** Whether the same request may succeed in a moment. */
  mayRetry: boolean;
}

const byStatus: Readonly<Record<number, FailureReason>> = {
  401: 'BAD_KEY',
  402: 'NO_CREDIT',
  403: 'BAD_KEY',
  408: 'TIMEOUT',
  413: 'TOO_LARGE',
  429: 'RATE_LIMITED',
  504: 'TIMEOUT',
  529: 'OVERLOADED',
};

/** By the type in the envelope: an error that comes within a stream has no status. */
const byType: Readonly<Record<string, FailureReason>> = {
  authentication_error: 'BAD_KEY',
  permission_error: 'BAD_KEY',
  billing_error: 'NO_CREDIT',
  request_too_large: 'TOO_LARGE',
  rate_limit_error: 'RATE_LIMITED',
  overloaded_error: 'OVERLOADED',
  timeout_error: 'TIMEOUT',
  api_error: 'PROVIDER_ERROR',
};

const passing = new Set<FailureReason>([
  'RATE_LIMITED',
  'OVERLOADED',
  'PROVIDER_ERROR',
  'UNREACHABLE',
  'CUT_OFF',
]);

/** What an error of the SDK means for whoever waits. */
export function failureOf(error: unknown, hasBegun: boolean): Failure {
  const reason = reasonOf(error, hasBegun);
  const headers = error instanceof APIError ? (error as APIError).headers : undefined;
  return {
    reason,
    retryAfterMs: retryAfterOf(headers),
    mayRetry: passing.has(reason) && headers?.get('x-should-retry') !== 'false',
  };
}

function reasonOf(error: unknown, hasBegun: boolean): FailureReason {
  if (error instanceof APIConnectionTimeoutError) return 'TIMEOUT';
  if (error instanceof APIConnectionError) return hasBegun ? 'CUT_OFF' : 'UNREACHABLE';
  if (error instanceof APIError) {
    const { status, type } = error as APIError;
    return (
      (type === null ? undefined : byType[type]) ??
      (status === undefined ? undefined : byStatus[status]) ??
      (status !== undefined && status < 500 ? 'REQUEST_REJECTED' : 'PROVIDER_ERROR')
    );
  }
  // What else comes out of a stream is a broken connection or a broken event.
  return hasBegun ? 'CUT_OFF' : 'UNREACHABLE';
}

function retryAfterOf(headers: Headers | undefined): number | null {
  const inMs = Number.parseFloat(headers?.get('retry-after-ms') ?? '');
  if (Number.isFinite(inMs)) return Math.max(0, inMs);
  const text = headers?.get('retry-after');
  if (text === null || text === undefined) return null;
  const seconds = Number.parseFloat(text);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(text) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : null;
}
