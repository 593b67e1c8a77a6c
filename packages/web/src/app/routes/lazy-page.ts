import { lazy, type ComponentType } from 'react';

type Load = () => Promise<{ default: ComponentType }>;

/** What a route's `handle` holds: fetches the page's code ahead of showing it. */
export interface PageHandle {
  load: Load;
}

/**
 * A route's page, loaded when it is first visited: spread it into the route,
 * `{ path: paths.letters, ...lazyPage(() => import('../../features/letters/letters-page.tsx')) }`.
 * The module's default export is the page.
 */
export function lazyPage(load: Load): { Component: ComponentType; handle: PageHandle } {
  return { Component: lazy(load), handle: { load } };
}
