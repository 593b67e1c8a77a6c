import { createLoaders } from '../batching/loaders.ts';
import type { RequestContext } from './context.ts';

export function createContext(parts: Omit<RequestContext, 'loaders'>): RequestContext {
  const { db, viewer, now } = parts;
  return { ...parts, loaders: createLoaders({ db, viewerId: viewer?.userId ?? null, now }) };
}
