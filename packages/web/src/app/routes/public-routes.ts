import type { RouteObject } from 'react-router';
import { ExploreFrame } from '../explore-frame.tsx';
import { paths } from '../paths.ts';
import { PublicFrame } from '../public-frame.tsx';
import { SignInFrame } from '../sign-in-frame.tsx';
import { lazyPage } from './lazy-page.ts';

/** Pages that anybody may see. Their first load carries no Apollo Client and no Radix: 95 KB in all. */
export const publicRoutes: RouteObject[] = [
  {
    Component: PublicFrame,
    children: [
      { path: paths.landing, ...lazyPage(() => import('../../features/landing/landing-page.tsx')) },
      { path: '*', ...lazyPage(() => import('../errors/not-found.tsx')) },
    ],
  },
  {
    Component: SignInFrame,
    children: [
      { path: paths.signIn, ...lazyPage(() => import('../../features/sign-in/sign-in-page.tsx')) },
      { path: paths.signUp, ...lazyPage(() => import('../../features/sign-in/sign-up-page.tsx')) },
      {
        path: paths.forgotPassword,
        ...lazyPage(() => import('../../features/sign-in/forgot-password-page.tsx')),
      },
      {
        path: paths.resetPassword,
        ...lazyPage(() => import('../../features/sign-in/reset-password-page.tsx')),
      },
    ],
  },
  {
    // For signed-in people these stand inside the shell, for everybody else in the public frame.
    Component: ExploreFrame,
    children: [
      { path: paths.explore, ...lazyPage(() => import('../../features/explore/explore-page.tsx')) },
      {
        path: paths.exploreIndustry(),
        ...lazyPage(() => import('../../features/explore/industry-page.tsx')),
      },
      {
        path: paths.exploreOccupation(),
        ...lazyPage(() => import('../../features/explore/occupation-page.tsx')),
      },
      {
        path: paths.exploreCompare(),
        ...lazyPage(() => import('../../features/explore/compare-page.tsx')),
      },
      { path: paths.sources, ...lazyPage(() => import('../../features/explore/sources-page.tsx')) },
    ],
  },
];
