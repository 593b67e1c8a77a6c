import { assessmentLoaders } from '../modules/assessment/assessment.loader.ts';
import { atsReportLoaders } from '../modules/ats-report/ats-report.loader.ts';
import { coachLoaders } from '../modules/coach/coach.loader.ts';
import { coverLetterLoaders } from '../modules/cover-letter/cover-letter.loader.ts';
import { generationLoaders } from '../modules/generation/generation.loader.ts';
import { industryInsightLoaders } from '../modules/industry-insight/industry-insight.loader.ts';
import { insightSnapshotLoaders } from '../modules/industry-insight/insight-snapshot.loader.ts';
import { insightPhrasingLoaders } from '../modules/insight-phrasing/insight-phrasing.loader.ts';
import { industryLoaders } from '../modules/industry/industry.loader.ts';
import { occupationComparisonLoaders } from '../modules/occupation/occupation-comparison.loader.ts';
import { occupationLoaders } from '../modules/occupation/occupation.loader.ts';
import { postingTermLoaders } from '../modules/posting-term/posting-term.loader.ts';
import { sectorWageLoaders } from '../modules/occupation/sector-wage.loader.ts';
import { quizSessionLoaders } from '../modules/quiz-session/quiz-session.loader.ts';
import { practiceAnswerLoaders } from '../modules/practice-answer/practice-answer.loader.ts';
import { resumeImportLoaders } from '../modules/resume-import/resume-import.loader.ts';
import { resumeSuggestionLoaders } from '../modules/resume-suggestion/resume-suggestion.loader.ts';
import { resumeLoaders } from '../modules/resume/resume.loader.ts';
import { revisionLoaders } from '../modules/revision/revision.loader.ts';
import { termTriageLoaders } from '../modules/term-triage/term-triage.loader.ts';
import { tailoredResumeLoaders } from '../modules/tailored-resume/tailored-resume.loader.ts';
import { termProposalLoaders } from '../modules/term-proposal/term-proposal.loader.ts';
import { userLoaders } from '../modules/user/user.loader.ts';
import type { LoaderScope } from './loader-scope.ts';

/** The loaders of one request: one line per module. */
export function createLoaders(scope: LoaderScope) {
  return {
    ...assessmentLoaders(scope),
    ...atsReportLoaders(scope),
    ...coachLoaders(scope),
    ...coverLetterLoaders(scope),
    ...generationLoaders(scope),
    ...industryInsightLoaders(scope),
    ...insightPhrasingLoaders(scope),
    ...insightSnapshotLoaders(scope),
    ...industryLoaders(scope),
    ...occupationComparisonLoaders(scope),
    ...occupationLoaders(scope),
    ...postingTermLoaders(scope),
    ...termProposalLoaders(scope),
    ...quizSessionLoaders(scope),
    ...practiceAnswerLoaders(scope),
    ...resumeImportLoaders(scope),
    ...sectorWageLoaders(scope),
    ...resumeLoaders(scope),
    ...resumeSuggestionLoaders(scope),
    ...revisionLoaders(scope),
    ...termTriageLoaders(scope),
    ...tailoredResumeLoaders(scope),
    ...userLoaders(scope),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
