import 'reflect-metadata';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { buildSchemaSync, type NonEmptyArray, type PubSub } from 'type-graphql';
import { checkAccess } from './access/access.ts';
import { tellAccess } from './access/tell-access.ts';
import { letRelationsFail } from './errors/let-relations-fail.ts';
import {
  AssessmentResolver,
  AssessmentsOfUserResolver,
} from './modules/assessment/assessment.resolver.ts';
import {
  AtsReportResolver,
  AtsReportsOfResumeResolver,
} from './modules/ats-report/ats-report.resolver.ts';
import { AtsScoreNowResolver } from './modules/ats-report/ats-score-now.resolver.ts';
import {
  CoverLetterResolver,
  CoverLettersOfUserResolver,
} from './modules/cover-letter/cover-letter.resolver.ts';
import { LetterLifeResolver } from './modules/cover-letter/letter-life.resolver.ts';
import { JobPostingResolver } from './modules/cover-letter/job-posting.resolver.ts';
import { LetterTrashResolver } from './modules/cover-letter/letter-trash.resolver.ts';
import { LetterFactResolver } from './modules/cover-letter/letter-fact.resolver.ts';
import { LetterGenerationResolver } from './modules/cover-letter/letter-generation.resolver.ts';
import { CoachResolver, CoachSettingsOfUserResolver } from './modules/coach/coach.resolver.ts';
import {
  GenerationResolver,
  GenerationsOfUserResolver,
} from './modules/generation/generation.resolver.ts';
import {
  IndustryInsightOfUserResolver,
  IndustryInsightResolver,
  InsightOfSpecializationResolver,
} from './modules/industry-insight/industry-insight.resolver.ts';
import {
  InsightPhrasingOfUserResolver,
  InsightPhrasingResolver,
} from './modules/insight-phrasing/insight-phrasing.resolver.ts';
import {
  HistoryOfInsightResolver,
  InsightSnapshotResolver,
} from './modules/industry-insight/insight-snapshot.resolver.ts';
import {
  IndustryResolver,
  SpecializationResolver,
  SpecializationsOfOccupationResolver,
} from './modules/industry/industry.resolver.ts';
import { NodeResolver } from './modules/node/node.resolver.ts';
import {
  MedianOfPeriodResolver,
  OccupationComparisonResolver,
  SalaryPercentileResolver,
  SimilarOccupationResolver,
} from './modules/occupation/occupation-comparison.resolver.ts';
import {
  OccupationGrowthResolver,
  OccupationResolver,
  OccupationSkillResolver,
  SalaryRangeResolver,
} from './modules/occupation/occupation.resolver.ts';
import {
  SectorWageResolver,
  WagesBySectorResolver,
} from './modules/occupation/sector-wage.resolver.ts';
import { PlaceResolver } from './modules/place/place.resolver.ts';
import {
  PracticeAnswerResolver,
  PracticeAnswersOfUserResolver,
} from './modules/practice-answer/practice-answer.resolver.ts';
import { PostingTermsOfReportResolver } from './modules/posting-term/posting-term.resolver.ts';
import { TermProposalOfReportResolver } from './modules/term-proposal/term-proposal.resolver.ts';
import {
  QuizSessionResolver,
  QuizSessionsOfUserResolver,
} from './modules/quiz-session/quiz-session.resolver.ts';
import { ResumeExportResolver } from './modules/resume-export/resume-export.resolver.ts';
import {
  ResumeImportResolver,
  ResumeImportsOfUserResolver,
} from './modules/resume-import/resume-import.resolver.ts';
import { ResumeGenerationResolver } from './modules/resume-suggestion/resume-generation.resolver.ts';
import {
  ResumeSuggestionResolver,
  SuggestionsOfResumeResolver,
} from './modules/resume-suggestion/resume-suggestion.resolver.ts';
import { ResumeOfUserResolver, ResumeResolver } from './modules/resume/resume.resolver.ts';
import {
  RevisionResolver,
  RevisionsOfCoverLetterResolver,
  RevisionsOfResumeResolver,
  RevisionsOfTailoredResumeResolver,
} from './modules/revision/revision.resolver.ts';
import {
  TermTriagesOfUserResolver,
  TriageOfTermResolver,
} from './modules/term-triage/term-triage.resolver.ts';
import {
  TailoredResumeResolver,
  TailoredResumesOfUserResolver,
} from './modules/tailored-resume/tailored-resume.resolver.ts';
import { UserResolver } from './modules/user/user.resolver.ts';

/** Every resolver of the graph: one line per class. */
const resolvers: NonEmptyArray<new () => object> = [
  AssessmentResolver,
  AssessmentsOfUserResolver,
  AtsReportResolver,
  AtsReportsOfResumeResolver,
  AtsScoreNowResolver,
  CoverLetterResolver,
  CoverLettersOfUserResolver,
  CoachResolver,
  CoachSettingsOfUserResolver,
  GenerationResolver,
  GenerationsOfUserResolver,
  HistoryOfInsightResolver,
  IndustryInsightOfUserResolver,
  IndustryInsightResolver,
  InsightSnapshotResolver,
  IndustryResolver,
  InsightOfSpecializationResolver,
  LetterFactResolver,
  LetterGenerationResolver,
  LetterLifeResolver,
  JobPostingResolver,
  LetterTrashResolver,
  NodeResolver,
  MedianOfPeriodResolver,
  OccupationComparisonResolver,
  OccupationGrowthResolver,
  OccupationResolver,
  OccupationSkillResolver,
  PlaceResolver,
  InsightPhrasingOfUserResolver,
  InsightPhrasingResolver,
  PracticeAnswerResolver,
  PracticeAnswersOfUserResolver,
  PostingTermsOfReportResolver,
  TermProposalOfReportResolver,
  QuizSessionResolver,
  QuizSessionsOfUserResolver,
  ResumeExportResolver,
  ResumeImportResolver,
  ResumeImportsOfUserResolver,
  ResumeOfUserResolver,
  ResumeResolver,
  SalaryPercentileResolver,
  SalaryRangeResolver,
  SimilarOccupationResolver,
  SectorWageResolver,
  WagesBySectorResolver,
  SpecializationResolver,
  SpecializationsOfOccupationResolver,
  RevisionResolver,
  RevisionsOfCoverLetterResolver,
  RevisionsOfResumeResolver,
  ResumeGenerationResolver,
  ResumeSuggestionResolver,
  SuggestionsOfResumeResolver,
  RevisionsOfTailoredResumeResolver,
  TailoredResumeResolver,
  TailoredResumesOfUserResolver,
  TermTriagesOfUserResolver,
  TriageOfTermResolver,
  UserResolver,
];

const noTopics: PubSub = {
  publish: () => {
    throw new Error('Nothing is published in this process; PostgreSQL tells of changes');
  },
  subscribe: () => {
    throw new Error('There are no topics; a subscription says itself what it follows');
  },
};

export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers,
    authChecker: checkAccess,
    scalarsMap: [{ type: Date, scalar: GraphQLDateTime }],
    // The services validate with the zod schemas that the forms use too.
    validate: false,
    // Asked for as soon as there is a subscription; ours follow PostgreSQL instead.
    pubSub: noTopics,
  });
  return lexicographicSortSchema(letRelationsFail(tellAccess(schema)));
}

/** The graph as text: sorted, so that it changes only when the graph does. */
export function printSdl(schema: GraphQLSchema): string {
  return `# Emitted by packages/api/src/emit-sdl.ts. Do not edit.\n\n${printSchema(schema)}\n`;
}
