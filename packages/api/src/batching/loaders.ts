import { userLoaders } from '../modules/user/user.loader.ts';
import type { LoaderScope } from './loader-scope.ts';

/** The loaders of one request: one line per module. */
export function createLoaders(scope: LoaderScope) {
  return {
    ...userLoaders(scope),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
