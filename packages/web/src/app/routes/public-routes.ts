import type { RouteObject } from 'react-router';
import { RouteError } from '../errors/route-error.tsx';
import { paths } from '../paths.ts';
import { lazyPage } from './lazy-page.ts';

/** Pages that anybody may see. Their first load carries no Apollo Client and no Radix: 95 KB in all. */
export const publicRoutes: RouteObject[] = [
  {
    lazy: () => import('../public-frame.tsx').then((module) => ({ Component: module.PublicFrame })),
    children: [
      {
        path: paths.landing,
        ErrorBoundary: RouteError,
        lazy: lazyPage(() => import('../../features/landing/landing-page.tsx')),
      },
    ],
  },
  {
    lazy: () => import('../sign-in-frame.tsx').then((module) => ({ Component: module.SignInFrame })),
    ErrorBoundary: RouteError,
    children: [
      { path: paths.signIn, lazy: lazyPage(() => import('../../features/sign-in/sign-in-page.tsx')) },
      { path: paths.signUp, lazy: lazyPage(() => import('../../features/sign-in/sign-up-page.tsx')) },
      { path: paths.forgotPassword, lazy: lazyPage(() => import('../../features/sign-in/forgot-password-page.tsx')) },
      { path: paths.resetPassword, lazy: lazyPage(() => import('../../features/sign-in/reset-password-page.tsx')) },
    ],
  },
  {
    // For signed-in people these stand inside the shell, for everybody else in the public frame.
    lazy: () => import('../explore-frame.tsx').then((module) => ({ Component: module.ExploreFrame })),
    children: [
      {
        ErrorBoundary: RouteError,
        children: [
          { path: paths.explore, lazy: lazyPage(() => import('../../features/explore/explore-page.tsx')) },
          { path: paths.exploreIndustry(), lazy: lazyPage(() => import('../../features/explore/industry-page.tsx')) },
          { path: paths.exploreOccupation(), lazy: lazyPage(() => import('../../features/explore/occupation-page.tsx')) },
          { path: paths.sources, lazy: lazyPage(() => import('../../features/explore/sources-page.tsx')) },
        ],
      },
    ],
  },
];
