import { letterExportFormats } from '@career-coach/shared/resume-exports.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Viewer } from '../../context/context.ts';
import type { Database } from '../../database/database.ts';
import { admitMember } from '../../http/admit-member.ts';
import { answerError } from '../../http/answer-error.ts';
import { answerRenderingFailure } from '../../http/answer-rendering-failure.ts';
import { sendDownload } from '../../http/send-download.ts';
import { createRequestRate } from '../../limits/request-rate.ts';
import { RenderingFailure } from '../../rendering/rendering-failure.ts';
import { exportCoverLetter } from './letter-export.service.ts';

interface LetterExportRouteOptions {
  db: Database;
  viewerOf(request: FastifyRequest): Promise<Viewer | null>;
  now: () => Date;
}

const perMinute = 60;
const query = z.object({
  format: z.enum(letterExportFormats, `The format is one of ${letterExportFormats.join(', ')}.`),
});

/** `GET /api/cover-letters/:id/export?format=pdf|docx|txt`: the letter as a file, under the id that the graph gives it. */
export async function letterExportRoute(
  fastify: FastifyInstance,
  { db, viewerOf, now }: LetterExportRouteOptions,
): Promise<void> {
  const rate = createRequestRate(perMinute);
  const tooMany = `more than ${perMinute} downloads in a minute`;
  fastify.get<{ Params: { id: string } }>(
    '/api/cover-letters/:id/export',
    async (request, reply) => {
      const viewer = await admitMember(request, reply, { viewerOf, rate, tooMany });
      if (viewer === null) return reply;
      const asked = query.safeParse(request.query);
      if (!asked.success)
        return answerError(reply, 400, 'BAD_REQUEST', asked.error.issues[0]?.message ?? '');
      try {
        const { id } = request.params;
        const file = await exportCoverLetter(db, viewer.userId, id, { ...asked.data, now: now() });
        return await (file === null
          ? answerError(
              reply,
              404,
              'NOT_FOUND',
              'This letter was not found. It may have been deleted on another device.',
            )
          : sendDownload(reply, file));
      } catch (error) {
        if (error instanceof RenderingFailure)
          return await answerRenderingFailure(request, reply, error);
        throw error;
      }
    },
  );
}
