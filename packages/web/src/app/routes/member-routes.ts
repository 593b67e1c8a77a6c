import type { RouteObject } from 'react-router';
import { paths } from '../paths.ts';
import { lazyPage } from './lazy-page.ts';
import { ToProfile } from './to-profile.tsx';

/** Pages inside the shell, for signed-in people who have told us their industry. A page a line. */
const pages: RouteObject[] = [
  {
    path: paths.dashboard,
    ...lazyPage(() => import('../../features/dashboard/dashboard-page.tsx')),
  },
  { path: paths.resume, ...lazyPage(() => import('../../features/resume/resume-page.tsx')) },
  {
    path: paths.resumeExport,
    ...lazyPage(() => import('../../features/resume/export/export-page.tsx')),
  },
  {
    path: paths.resumeScore,
    ...lazyPage(() => import('../../features/resume/score/score-page.tsx')),
  },
  {
    path: paths.resumeCopies,
    ...lazyPage(() => import('../../features/resume/copies/copies-page.tsx')),
  },
  {
    path: paths.resumeCopy(),
    ...lazyPage(() => import('../../features/resume/copies/copy-page.tsx')),
  },
  {
    path: paths.resumeImprove,
    ...lazyPage(() => import('../../features/resume/improve/improve-page.tsx')),
  },
  {
    path: paths.resumeHistory,
    ...lazyPage(() => import('../../features/resume/revisions/history-page.tsx')),
  },
  {
    path: paths.resumeRevision(),
    ...lazyPage(() => import('../../features/resume/revisions/history-page.tsx')),
  },
  {
    path: paths.resumeImport(),
    ...lazyPage(() => import('../../features/resume/import/import-page.tsx')),
  },
  { path: paths.letters, ...lazyPage(() => import('../../features/letters/letters-page.tsx')) },
  {
    path: paths.newLetter,
    ...lazyPage(() => import('../../features/letters/new-letter-page.tsx')),
  },
  { path: paths.letter(), ...lazyPage(() => import('../../features/letters/letter-page.tsx')) },
  {
    path: paths.letterHistory(),
    ...lazyPage(() => import('../../features/letters/letter-history-page.tsx')),
  },
  {
    path: paths.letterRevision(),
    ...lazyPage(() => import('../../features/letters/letter-history-page.tsx')),
  },
  { path: paths.practice, ...lazyPage(() => import('../../features/practice/practice-page.tsx')) },
  {
    path: paths.practiceAnswers,
    ...lazyPage(() => import('../../features/practice/answers-page.tsx')),
  },
  { path: paths.quiz(), ...lazyPage(() => import('../../features/practice/quiz-page.tsx')) },
  {
    path: paths.quizResult(),
    ...lazyPage(() => import('../../features/practice/quiz-result-page.tsx')),
  },
  {
    path: paths.settings,
    ...lazyPage(() => import('../../features/settings/settings-page.tsx')),
    children: [
      { index: true, Component: ToProfile },
      {
        path: paths.settingsProfile,
        ...lazyPage(() => import('../../features/settings/profile/profile-settings.tsx')),
      },
      {
        path: paths.settingsSignIn,
        ...lazyPage(() => import('../../features/settings/sign-in/sign-in-settings.tsx')),
      },
      {
        path: paths.settingsPrivacy,
        ...lazyPage(() => import('../../features/settings/privacy/privacy-settings.tsx')),
      },
      {
        path: paths.settingsCoach,
        ...lazyPage(() => import('../../features/settings/coach/coach-settings.tsx')),
      },
      {
        path: paths.settingsAppearance,
        ...lazyPage(() => import('../../features/settings/appearance/appearance-settings.tsx')),
      },
    ],
  },
];

export const memberRoutes: RouteObject[] = [
  {
    ...lazyPage(() => import('../guards/member-area.tsx')),
    children: [
      {
        path: paths.onboarding,
        ...lazyPage(() => import('../../features/onboarding/onboarding-page.tsx')),
      },
      { ...lazyPage(() => import('../guards/onboarded-area.tsx')), children: pages },
    ],
  },
];
