import type { ComponentType } from 'react';

/**
 * A route's page, loaded when it is first visited:
 * `lazyPage(() => import('../../features/letters/letters-page.tsx'))`. The module's default export is the page.
 */
export function lazyPage(load: () => Promise<{ default: ComponentType }>) {
  return async () => ({ Component: (await load()).default });
}
