import { letterExportFormats } from '@career-coach/shared/resume-exports.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Viewer } from '../../context/context.ts';
import type { Database } from '../../database/database.ts';
import { downloadRoute } from '../../http/download-route.ts';
import { exportCoverLetter } from './letter-export.service.ts';

interface LetterExportRouteOptions {
  db: Database;
  viewerOf(request: FastifyRequest): Promise<Viewer | null>;
  now: () => Date;
}

const query = z.object({
  format: z.enum(letterExportFormats, `The format is one of ${letterExportFormats.join(', ')}.`),
});

/** `GET /api/cover-letters/:id/export?format=pdf|docx|txt`: the letter as a file, under the id that the graph gives it. */
export async function letterExportRoute(
  fastify: FastifyInstance,
  { db, viewerOf, now }: LetterExportRouteOptions,
): Promise<void> {
  downloadRoute(fastify, {
    url: '/api/cover-letters/:id/export',
    query,
    viewerOf,
    fileOf: (viewerId, id, { format }) =>
      exportCoverLetter(db, viewerId, id, { format, now: now() }),
    what: 'This letter',
  });
}
