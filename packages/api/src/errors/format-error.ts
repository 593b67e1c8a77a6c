import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Log } from '../context/log.ts';
import { signalOfThisWork } from '../database/statement.ts';
import { describeError } from './describe-error.ts';
import { deadlineExceeded, knownCodes, unstorableText } from './known-errors.ts';

const letOut: ReadonlySet<unknown> = new Set(
  knownCodes.filter((code) => code !== 'INTERNAL_SERVER_ERROR'),
);

/**
 * Decides what callers see of an error. A message that was written for them passes; any other is replaced by one with a
 * reference, which the log line with the cause carries too.
 */
export function createFormatError(logOf: (request: AbortSignal | undefined) => Log) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { code } = formatted.extensions ?? {};
    if (letOut.has(code)) return { ...formatted, extensions: withoutStack(formatted.extensions) };
    const place = {
      ...(formatted.path ? { path: formatted.path } : {}),
      ...(formatted.locations ? { locations: formatted.locations } : {}),
    };
    // A statement that was cancelled because the request is over fails with PostgreSQL's words for it.
    if (signalOfThisWork()?.aborted) {
      const late = deadlineExceeded();
      return { message: late.message, ...place, extensions: { ...late.extensions } };
    }
    if (isUnstorableText(unwrapResolverError(error))) {
      const { message, extensions } = unstorableText();
      return { message, ...place, extensions: { ...extensions } };
    }
    const reference = randomUUID();
    logOf(signalOfThisWork()).error(
      {
        reference,
        path: formatted.path?.join('.'),
        error: describeError(unwrapResolverError(error)),
      },
      'unexpected error',
    );
    return {
      message: `Something went wrong on our side. What was saved before is safe. Try again; if it stays, tell us this reference: ${reference}`,
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
    };
  };
}

/** PostgreSQL's code 22021, which Prisma passes on in its message only: a NUL within a text, which no column can hold. */
const isUnstorableText = (error: unknown): boolean =>
  error instanceof Error && error.name.startsWith('Prisma') && error.message.includes('`22021`');

function withoutStack(extensions: GraphQLFormattedError['extensions']) {
  return Object.fromEntries(
    Object.entries(extensions ?? {}).filter(([name]) => name !== 'stacktrace'),
  );
}
