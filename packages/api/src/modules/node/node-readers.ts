import type { GraphQLResolveInfo } from 'graphql';
import type { Columns, ColumnsOf } from '../../batching/columns.ts';
import type { OneByKey } from '../../batching/one-by-key.ts';
import type { Loaders } from '../../batching/loaders.ts';
import type { RequestContext } from '../../context/context.ts';
import { assessmentColumns } from '../assessment/assessment.columns.ts';
import { atsReportColumns } from '../ats-report/ats-report.columns.ts';
import { coverLetterColumns } from '../cover-letter/cover-letter.columns.ts';
import { generationColumns } from '../generation/generation.columns.ts';
import { industryInsightColumns } from '../industry-insight/industry-insight.columns.ts';
import { insightSnapshotColumns } from '../industry-insight/insight-snapshot.columns.ts';
import { insightPhrasingColumns } from '../insight-phrasing/insight-phrasing.columns.ts';
import { occupationColumns } from '../occupation/occupation.columns.ts';
import { postingTermColumns } from '../posting-term/posting-term.columns.ts';
import { practiceAnswerColumns } from '../practice-answer/practice-answer.columns.ts';
import { quizSessionColumns } from '../quiz-session/quiz-session.columns.ts';
import { resumeImportColumns } from '../resume-import/resume-import.columns.ts';
import { resumeSuggestionColumns } from '../resume-suggestion/resume-suggestion.columns.ts';
import { resumeColumns } from '../resume/resume.columns.ts';
import { revisionColumns } from '../revision/revision.columns.ts';
import { termProposalColumns } from '../term-proposal/term-proposal.columns.ts';
import { termTriageColumns } from '../term-triage/term-triage.columns.ts';
import { tailoredResumeColumns } from '../tailored-resume/tailored-resume.columns.ts';
import { userColumns } from '../user/user.columns.ts';
import { readGlobalId } from './global-id.ts';

/** How each noun is found by its id: one line per noun that implements Node. */
const nodeReaders = new Map<string, NodeReader>([
  ['Assessment', by(assessmentColumns, (loaders) => loaders.assessmentById)],
  ['AtsReport', by(atsReportColumns, (loaders) => loaders.atsReportById)],
  ['CoverLetter', by(coverLetterColumns, (loaders) => loaders.coverLetterById)],
  ['Generation', by(generationColumns, (loaders) => loaders.generationById)],
  ['IndustryInsight', by(industryInsightColumns, (loaders) => loaders.industryInsightById)],
  ['InsightPhrasing', by(insightPhrasingColumns, (loaders) => loaders.insightPhrasingById)],
  ['InsightSnapshot', by(insightSnapshotColumns, (loaders) => loaders.insightSnapshotById)],
  ['Occupation', by(occupationColumns, (loaders) => loaders.occupationById)],
  ['PostingTerm', by(postingTermColumns, (loaders) => loaders.postingTermById)],
  ['PracticeAnswer', by(practiceAnswerColumns, (loaders) => loaders.practiceAnswerById)],
  ['QuizSession', by(quizSessionColumns, (loaders) => loaders.quizSessionById)],
  ['Resume', by(resumeColumns, (loaders) => loaders.resumeById)],
  ['ResumeImport', by(resumeImportColumns, (loaders) => loaders.resumeImportById)],
  ['Revision', by(revisionColumns, (loaders) => loaders.revisionById)],
  ['ResumeSuggestion', by(resumeSuggestionColumns, (loaders) => loaders.resumeSuggestionById)],
  ['TermProposal', by(termProposalColumns, (loaders) => loaders.termProposalById)],
  ['TermTriage', by(termTriageColumns, (loaders) => loaders.termTriageById)],
  ['TailoredResume', by(tailoredResumeColumns, (loaders) => loaders.tailoredResumeById)],
  ['User', by(userColumns, (loaders) => loaders.userById)],
]);

type NodeReader = (
  loaders: Loaders,
  id: string,
  info: GraphQLResolveInfo,
) => Promise<object | null>;

export const nounsFoundById = (): string[] => [...nodeReaders.keys()].sort();

export async function readNode(
  { loaders }: RequestContext,
  globalId: string,
  info: GraphQLResolveInfo,
): Promise<object | null> {
  const read = readGlobalId(globalId);
  const reader = read && nodeReaders.get(read.noun);
  const row = reader && (await reader(loaders, read.id, info));
  return row ? { ...row, __typename: read.noun } : null;
}

function by<Row extends object>(
  columns: ColumnsOf<Row>,
  loader: (
    loaders: Loaders,
  ) => OneByKey<Row> | { load(key: string, columns: Columns): Promise<Row | null> },
): NodeReader {
  return (loaders, id, info) => loader(loaders).load(id, columns.asked(info));
}
