import multipart from '@fastify/multipart';
import { limits } from '@career-coach/shared/limits.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Viewer } from '../../context/context.ts';
import type { Database } from '../../database/database.ts';
import type { RefusalReason } from '../../reading/read-outcome.ts';
import { answerError } from '../../http/answer-error.ts';
import { createRequestRate } from '../../limits/request-rate.ts';
import { readResume } from '../../reading/read-resume.ts';
import { refused } from '../../reading/refusals.ts';
import { globalId } from '../node/global-id.ts';
import { keepImport } from './resume-import.service.ts';

export interface ResumeImportRouteOptions {
  db: Database;
  viewerOf(request: FastifyRequest): Promise<Viewer | null>;
}

/** The HTTP status that goes with a reason; clients go by the code in the body. */
const statusOf: Readonly<Record<RefusalReason, number>> = {
  EMPTY: 422,
  TOO_LARGE: 413,
  TOO_LONG: 422,
  TOO_MANY_PAGES: 422,
  CORRUPT: 422,
  ENCRYPTED: 422,
  SCANNED: 422,
  GARBLED: 422,
  FORM: 422,
  PORTFOLIO: 422,
  UNSAFE: 422,
  OLD_WORD: 415,
  OPEN_DOCUMENT: 415,
  RICH_TEXT: 415,
  PAGES: 415,
  WEB_PAGE: 415,
  PICTURE: 415,
  SCHEMA: 415,
  UNSUPPORTED_TYPE: 415,
  ZIP_BOMB: 422,
  TIMED_OUT: 422,
};

/** Reading a file costs far more than a query does, and only a few are read at once: nobody may take every turn. */
const uploadsPerMinute = 10;

/** What the frame of a multipart body may add to the file. */
const frameBytes = 64 * 1024;

/**
 * `POST /api/resume-imports`, multipart with one file: answers `{ import: { id } }`, or `{ errors: [{ message, extensions: { code } }] }` with
 * nothing saved.
 * A form of another site cannot send the header `X-Requested-With` without the browser asking us first, so it guards against forgery.
 */
export async function resumeImportRoute(
  fastify: FastifyInstance,
  { db, viewerOf }: ResumeImportRouteOptions,
): Promise<void> {
  await fastify.register(multipart, {
    limits: { files: 1, fields: 0, parts: 2, fileSize: limits.resume.fileBytes, headerPairs: 50 },
    throwFileSizeLimit: false,
  });
  const rate = createRequestRate(uploadsPerMinute);
  fastify.post('/api/resume-imports', async (request, reply) => {
    const viewer = await viewerOf(request);
    if (viewer === null)
      return answerError(
        reply,
        401,
        'UNAUTHENTICATED',
        'You are not signed in. Nothing was saved. Sign in and upload the file again.',
      );
    if (!request.headers['x-requested-with']) {
      return answerError(
        reply,
        403,
        'CSRF',
        'The header X-Requested-With is missing. Nothing was saved. Send it with any value.',
      );
    }
    const wait = await rate.count(viewer);
    if (wait !== null) {
      reply.header('retry-after', wait);
      return answerError(
        reply,
        429,
        'RATE_LIMITED',
        `These were more than ${uploadsPerMinute} files in a minute. This one was not read, and nothing was saved. Choose it again in ${wait} s.`,
      );
    }
    // A body that says it is too large is refused before it is read.
    if (Number(request.headers['content-length'] ?? 0) > limits.resume.fileBytes + frameBytes) {
      const { reason, message } = refused('TOO_LARGE');
      return answerError(reply.header('connection', 'close'), statusOf[reason], reason, message);
    }
    const file = await takeFile(request);
    if (file === null)
      return answerError(
        reply,
        400,
        'NO_FILE',
        'The request holds no file, or more than one. Nothing was saved. Send one file as multipart/form-data.',
      );
    const outcome = file.truncated ? refused('TOO_LARGE') : await readResume(file.bytes, file.name);
    if (outcome.kind === 'refused')
      return answerError(reply, statusOf[outcome.reason], outcome.reason, outcome.message);
    const kept = await keepImport(
      db,
      viewer.userId,
      { fileName: file.name, byteSize: file.bytes.byteLength },
      outcome,
    );
    return reply.code(201).send({
      import: {
        id: globalId('ResumeImport', kept.id),
        fileName: kept.fileName,
        format: kept.format,
        warnings: outcome.warnings,
      },
    });
  });
}

async function takeFile(
  request: FastifyRequest,
): Promise<{ name: string; bytes: Buffer; truncated: boolean } | null> {
  if (!request.isMultipart()) return null;
  try {
    const part = await request.file();
    if (part === undefined) return null;
    const bytes = await part.toBuffer();
    return { name: displayName(part.filename), bytes, truncated: part.file.truncated };
  } catch (error) {
    if (isMultipartError(error)) return null;
    throw error;
  }
}

const isMultipartError = (error: unknown) =>
  error instanceof Error &&
  (('code' in error && String(error.code).startsWith('FST_')) ||
    /multipart|part terminated|Unexpected end/iu.test(error.message));

/** The file's own name, as it can be shown: no folders, no control characters, not too long. */
function displayName(fileName: string | undefined): string {
  const name = (fileName ?? '').split(/[\\/]/u).at(-1) ?? '';
  const clean = name
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, limits.resume.fileName);
  return clean === '' ? 'resume' : clean;
}
