import { createLoaders } from '../batching/loaders.ts';
import { type FigureCache, FigureReads } from '../figure-cache/figure-cache.ts';
import type { RequestContext } from './context.ts';

/** `figureCache` keeps public figures over requests; left out, nothing is kept. */
export function createContext(
  parts: Omit<RequestContext, 'loaders'>,
  figureCache?: FigureCache,
): RequestContext {
  const { db, viewer, now } = parts;
  return {
    ...parts,
    loaders: createLoaders({
      db,
      viewerId: viewer?.userId ?? null,
      now,
      ...(figureCache === undefined ? {} : { figures: new FigureReads(figureCache, db) }),
    }),
  };
}
