import {
  previewResumeInput,
  type ResumePreviewPages,
} from '@career-coach/shared/inputs/preview-resume.ts';
import { limits } from '@career-coach/shared/limits.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Viewer } from '../../context/context.ts';
import { admitMember } from '../../http/admit-member.ts';
import { answerError } from '../../http/answer-error.ts';
import { createRequestRate } from '../../limits/request-rate.ts';
import { previewResume } from '../../rendering/preview-resume.ts';
import { RenderingFailure } from '../../rendering/rendering-failure.ts';
import { answerRenderingFailure } from '../../http/answer-rendering-failure.ts';

/** Somebody who types asks after each pause; nobody pauses twice a second. */
const previewsPerMinute = 120;

/** A character of JSON takes at most six bytes. */
const bodyLimit = limits.resume.content * 6 + 1_000;

/** `POST /api/resume-preview`: the text of a resume and a template in, its pages as pictures out. Nothing is stored. */
export async function resumePreviewRoute(
  fastify: FastifyInstance,
  { viewerOf }: { viewerOf(request: FastifyRequest): Promise<Viewer | null> },
): Promise<void> {
  const rate = createRequestRate(previewsPerMinute);
  const tooMany = `more than ${previewsPerMinute} previews in a minute`;
  fastify.post('/api/resume-preview', { bodyLimit }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    if ((await admitMember(request, reply, { viewerOf, rate, tooMany })) === null) return reply;
    const input = previewResumeInput.safeParse(request.body);
    if (!input.success)
      return answerError(
        reply,
        400,
        'BAD_REQUEST',
        input.error.issues.map(({ message }) => message).join(' '),
      );
    try {
      const pages = await previewResume(input.data.markdown, input.data.template);
      return await reply.send({ pages } satisfies ResumePreviewPages);
    } catch (error) {
      if (error instanceof RenderingFailure) return answerRenderingFailure(request, reply, error);
      throw error;
    }
  });
}
