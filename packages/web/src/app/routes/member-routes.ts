import { redirect, type RouteObject } from 'react-router';
import { RouteError } from '../errors/route-error.tsx';
import { paths } from '../paths.ts';
import { lazyPage } from './lazy-page.ts';

/** Pages inside the shell, for signed-in people who have told us their industry. A page a line. */
const pages: RouteObject[] = [
  { path: paths.dashboard, lazy: lazyPage(() => import('../../features/dashboard/dashboard-page.tsx')) },
  { path: paths.resume, lazy: lazyPage(() => import('../../features/resume/resume-page.tsx')) },
  { path: paths.resumeScore, lazy: lazyPage(() => import('../../features/resume/score/score-page.tsx')) },
  { path: paths.resumeImport(), lazy: lazyPage(() => import('../../features/resume/import/import-page.tsx')) },
  { path: paths.letters, lazy: lazyPage(() => import('../../features/letters/letters-page.tsx')) },
  { path: paths.newLetter, lazy: lazyPage(() => import('../../features/letters/new-letter-page.tsx')) },
  { path: paths.letter(), lazy: lazyPage(() => import('../../features/letters/letter-page.tsx')) },
  { path: paths.practice, lazy: lazyPage(() => import('../../features/practice/practice-page.tsx')) },
  { path: paths.quiz(), lazy: lazyPage(() => import('../../features/practice/quiz-page.tsx')) },
  { path: paths.quizResult(), lazy: lazyPage(() => import('../../features/practice/quiz-result-page.tsx')) },
  {
    path: paths.settings,
    lazy: lazyPage(() => import('../../features/settings/settings-page.tsx')),
    children: [
      { index: true, loader: () => redirect(paths.settingsProfile) },
      { path: paths.settingsProfile, lazy: lazyPage(() => import('../../features/settings/profile/profile-settings.tsx')) },
      { path: paths.settingsSignIn, lazy: lazyPage(() => import('../../features/settings/sign-in/sign-in-settings.tsx')) },
      { path: paths.settingsPrivacy, lazy: lazyPage(() => import('../../features/settings/privacy/privacy-settings.tsx')) },
      { path: paths.settingsCoach, lazy: lazyPage(() => import('../../features/settings/coach/coach-settings.tsx')) },
      { path: paths.settingsAppearance, lazy: lazyPage(() => import('../../features/settings/appearance/appearance-settings.tsx')) },
    ],
  },
];

export const memberRoutes: RouteObject[] = [
  {
    lazy: () => import('../guards/member-area.tsx').then((module) => ({ Component: module.MemberArea })),
    children: [
      { path: paths.onboarding, ErrorBoundary: RouteError, lazy: lazyPage(() => import('../../features/onboarding/onboarding-page.tsx')) },
      {
        lazy: () => import('../guards/onboarded-area.tsx').then((module) => ({ Component: module.OnboardedArea })),
        children: [{ ErrorBoundary: RouteError, children: pages }],
      },
    ],
  },
];
