import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Viewer } from '../context/context.ts';
import { createRequestRate } from '../limits/request-rate.ts';
import type { RenderedFile } from '../rendering/rendered-file.ts';
import { RenderingFailure } from '../rendering/rendering-failure.ts';
import { admitMember } from './admit-member.ts';
import { answerError } from './answer-error.ts';
import { answerRenderingFailure } from './answer-rendering-failure.ts';
import { sendDownload } from './send-download.ts';

interface DownloadRoute<Query> {
  /** With `:id`, as the graph gives it. */
  url: string;
  query: z.ZodType<Query>;
  viewerOf(request: FastifyRequest): Promise<Viewer | null>;
  /** The file; null when there is none of this id, or it is not theirs. */
  fileOf(viewerId: string, id: string, query: Query): Promise<RenderedFile | null>;
  /** Begins a sentence: `This letter`. */
  what: string;
}

/** A file is drawn anew for each download; nobody needs one a second. */
const perMinute = 60;

/** A document of somebody's as a file, for themselves alone. */
export function downloadRoute<Query>(
  fastify: FastifyInstance,
  { url, query, viewerOf, fileOf, what }: DownloadRoute<Query>,
): void {
  const rate = createRequestRate(perMinute);
  const tooMany = `more than ${perMinute} downloads in a minute`;
  fastify.get<{ Params: { id: string } }>(url, async (request, reply) => {
    const viewer = await admitMember(request, reply, { viewerOf, rate, tooMany });
    if (viewer === null) return reply;
    const asked = query.safeParse(request.query);
    if (!asked.success)
      return answerError(
        reply,
        400,
        'BAD_REQUEST',
        asked.error.issues.map(({ message }) => message).join(' '),
      );
    try {
      const file = await fileOf(viewer.userId, request.params.id, asked.data);
      if (file !== null) return await sendDownload(reply, file);
    } catch (error) {
      if (!(error instanceof RenderingFailure)) throw error;
      return answerRenderingFailure(request, reply, error);
    }
    return answerError(
      reply,
      404,
      'NOT_FOUND',
      `${what} was not found. It may have been deleted on another device.`,
    );
  });
}
