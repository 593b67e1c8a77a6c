/** Every address of the app. A leaf: any part of the app may import it, it imports nothing. */
export const paths = {
  landing: '/',
  signIn: '/sign-in',
  signUp: '/sign-up',
  forgotPassword: '/forgot-password',
  resetPassword: '/reset-password',
  onboarding: '/onboarding',

  dashboard: '/dashboard',

  resume: '/resume',
  /** A place in the editor: a line (`12`), section.entry.bullet counted from 1 (`2.1.3`), or words of the resume. */
  resumeAt: (at: string | number) => `/resume?at=${encodeURIComponent(at)}`,
  resumeScore: '/resume/score',
  resumeExport: '/resume/export',
  resumeReport: (reportId: string) => `/resume/score?report=${encodeURIComponent(reportId)}`,
  resumeComparison: (before: string, after: string) =>
    `/resume/score?before=${encodeURIComponent(before)}&after=${encodeURIComponent(after)}`,
  resumeImprove: '/resume/improve',
  resumeHistory: '/resume/history',
  resumeRevision: (revisionId = ':revisionId') => `/resume/history/${revisionId}`,
  resumeCopies: '/resume/copies',
  /** Asks for a new copy for the job of a letter. */
  newCopyForLetter: (letterId: string) => `/resume/copies?letter=${letterId}`,
  resumeCopy: (copyId = ':copyId') => `/resume/copies/${copyId}`,
  /** A line of the copy, counted from 1, in its editor. */
  resumeCopyAt: (copyId: string, line: number) => `/resume/copies/${copyId}?at=${line}`,
  resumeImport: (importId = ':importId') => `/resume/import/${importId}`,

  letters: '/letters',
  newLetter: '/letters/new',
  letter: (letterId = ':letterId') => `/letters/${letterId}`,
  letterHistory: (letterId = ':letterId') => `/letters/${letterId}/history`,
  letterRevision: (letterId = ':letterId', revisionId = ':revisionId') =>
    `/letters/${letterId}/history/${revisionId}`,

  practice: '/practice',
  practiceAnswers: '/practice/answers',
  quiz: (sessionId = ':sessionId') => `/practice/quiz/${sessionId}`,
  quizResult: (assessmentId = ':assessmentId') => `/practice/results/${assessmentId}`,

  explore: '/explore',
  /** A specialization's id is already two parts: `healthcare/nursing`. */
  exploreIndustry: (specializationId = ':industry/:specialization') =>
    `/explore/industries/${specializationId}`,
  exploreOccupation: (code = ':code') => `/explore/occupations/${code}`,
  /** Occupations side by side, by their codes. */
  exploreCompare: (codes: readonly string[] = []) =>
    codes.length === 0 ? '/explore/compare' : `/explore/compare?codes=${codes.join(',')}`,
  sources: '/explore/sources',

  settings: '/settings',
  settingsProfile: '/settings/profile',
  settingsSignIn: '/settings/sign-in',
  settingsPrivacy: '/settings/privacy',
  settingsCoach: '/settings/coach',
  settingsAppearance: '/settings/appearance',

  /** Served by the API, outside of the app. */
  playground: '/playground',
} as const;

/** Where to go after signing in: only an address of our own, never one that a link smuggled in. */
export function safeReturnTo(wished: string | null): string {
  const isOwn = wished !== null && /^\/[a-z]/.test(wished);
  return isOwn ? wished : paths.dashboard;
}

/** The sign-in page, coming back to where one was. */
export function signInFrom(here: { pathname: string; search: string }): string {
  return `${paths.signIn}?next=${encodeURIComponent(here.pathname + here.search)}`;
}
