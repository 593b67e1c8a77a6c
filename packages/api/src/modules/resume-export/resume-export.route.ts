import {
  resumeExportFormats,
  resumeTemplates,
  usualTemplate,
} from '@career-coach/shared/resume-exports.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Viewer } from '../../context/context.ts';
import type { Database } from '../../database/database.ts';
import { downloadRoute } from '../../http/download-route.ts';
import { exportResume } from './resume-export.service.ts';

interface ResumeExportRouteOptions {
  db: Database;
  viewerOf(request: FastifyRequest): Promise<Viewer | null>;
}

const query = z.object({
  format: z.enum(resumeExportFormats, `The format is one of ${resumeExportFormats.join(', ')}.`),
  template: z
    .enum(resumeTemplates, `The template is one of ${resumeTemplates.join(', ')}.`)
    .default(usualTemplate),
});

/** `GET /api/resumes/:id/export?format=pdf&template=modern`: the resume, or a copy for a job, as a file, under the id that the graph gives it. */
export async function resumeExportRoute(
  fastify: FastifyInstance,
  { db, viewerOf }: ResumeExportRouteOptions,
): Promise<void> {
  downloadRoute(fastify, {
    url: '/api/resumes/:id/export',
    query,
    viewerOf,
    fileOf: (viewerId, id, asked) => exportResume(db, viewerId, id, asked),
    what: 'This resume',
  });
}
