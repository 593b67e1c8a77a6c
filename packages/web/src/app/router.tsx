import { createBrowserRouter, type RouteObject } from 'react-router';
import { RouteError } from './errors/route-error.tsx';
import { paths } from './paths.ts';
import { Root } from './root.tsx';
import { memberRoutes } from './routes/member-routes.ts';
import { publicRoutes } from './routes/public-routes.ts';

/** Nothing to show while a page's code is on its way for the first time: it takes a moment, and a flash is worse. */
function FirstPaint() {
  return <div aria-busy="true" className="min-h-dvh" />;
}

export const routes: RouteObject[] = [
  {
    Component: Root,
    HydrateFallback: FirstPaint,
    children: [
      ...publicRoutes,
      ...memberRoutes,
      {
        lazy: () => import('./public-frame.tsx').then((module) => ({ Component: module.PublicFrame })),
        children: [
          {
            path: '*',
            ErrorBoundary: RouteError,
            lazy: () => import('./errors/not-found.tsx').then((module) => ({ Component: module.NotFound })),
          },
        ],
      },
    ],
  },
];

export function createRouter() {
  return createBrowserRouter(routes, { basename: paths.landing });
}
