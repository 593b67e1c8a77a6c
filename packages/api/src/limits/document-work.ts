import 'reflect-metadata';
import { createMethodMiddlewareDecorator } from 'type-graphql';
import type { RequestContext } from '../context/context.ts';
import { KnownError, signInNeeded } from '../errors/known-errors.ts';

/**
 * Working through a whole resume and job description holds the process up, for half a second at worst. So many times a
 * minute may one person ask for it: more than anybody works, and too little to keep everybody else waiting.
 */
export const documentWorkPerMinute = 60;

/** Counts a mutation as work on whole documents; refuses it, before anything of it runs, when these were too many. */
export const DocumentWork = () =>
  createMethodMiddlewareDecorator<RequestContext>(async ({ context }, next) => {
    const { viewer, documentWork } = context;
    if (viewer === null) throw signInNeeded();
    const wait = await documentWork.count(viewer);
    if (wait !== null) {
      throw new KnownError(
        'RATE_LIMITED',
        `These were more than ${documentWorkPerMinute} checks, drafts and saved letters in a minute. This one was not made; what was saved before is safe. Go on in ${wait} s.`,
        { retryAfterSeconds: wait },
      );
    }
    return (await next()) as unknown;
  });
