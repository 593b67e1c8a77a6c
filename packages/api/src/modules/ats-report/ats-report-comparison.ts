import type { Loaders } from '../../batching/loaders.ts';
import type { AtsReport as AtsReportRow } from '../../database/generated/client.ts';
import {
  compareScores,
  type ComparedReport,
  type ScoreComparison,
} from '../../scoring/compare-scores.ts';
import type { Finding, TermMatch } from '../../scoring/score.ts';
import { localId } from '../node/global-id.ts';

const compared = [
  'rubricVersion',
  'score',
  'readability',
  'match',
  'content',
  'findings',
  'terms',
  'jobDescription',
] as const;

export interface ReportComparison extends ScoreComparison {
  samePosting: boolean;
}

/** Two reports of the viewer held side by side; null when either is not there. */
export async function compareReports(
  { atsReportById }: Loaders,
  before: string,
  after: string,
): Promise<ReportComparison | null> {
  const [was, is] = await Promise.all(
    [before, after].map((id) => atsReportById.load(localId('AtsReport', id), compared)),
  );
  if (!was || !is) return null;
  return {
    ...compareScores(asCompared(was), asCompared(is)),
    samePosting: was.jobDescription === is.jobDescription,
  };
}

/** The columns hold what `checkResume` wrote, and nothing else writes them. */
const asCompared = (row: AtsReportRow): ComparedReport => ({
  ...row,
  findings: row.findings as unknown as Finding[],
  terms: row.terms as unknown as TermMatch[],
});
