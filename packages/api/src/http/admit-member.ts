import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from '../context/context.ts';
import type { RequestRate } from '../limits/request-rate.ts';
import { answerError } from './answer-error.ts';

interface Admission {
  viewerOf(request: FastifyRequest): Promise<Viewer | null>;
  rate: RequestRate;
  /** What these were too many of: `more than 60 downloads in a minute`. */
  tooMany: string;
}

/** Who asks, counted once; null when the request has been answered already: nobody is signed in, or they ask too often. */
export async function admitMember(
  request: FastifyRequest,
  reply: FastifyReply,
  { viewerOf, rate, tooMany }: Admission,
): Promise<Viewer | null> {
  const viewer = await viewerOf(request);
  if (viewer === null) {
    answerError(
      reply,
      401,
      'UNAUTHENTICATED',
      'You are not signed in. Nothing was read or changed. Sign in and try again.',
    );
    return null;
  }
  const wait = await rate.count(viewer);
  if (wait === null) return viewer;
  answerError(
    reply.header('retry-after', wait),
    429,
    'RATE_LIMITED',
    `These were ${tooMany}. What you wrote is safe. Go on in ${wait} s.`,
  );
  return null;
}
