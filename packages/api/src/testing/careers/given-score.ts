import { parseMarkdown } from '@career-coach/shared/resume-document/parse-markdown.ts';
import { scoreResume, type ScoreInput } from '../../scoring/score-resume.ts';
import type { Finding, Score } from '../../scoring/score.ts';

const today = new Date('2026-11-23T12:00:00Z');

/** For tests: the score of a Markdown resume on a fixed day. */
export function scoreOf(
  markdown: string,
  jobDescription: string | null = null,
  more: Partial<ScoreInput> = {},
): Score {
  return scoreResume({
    document: parseMarkdown(markdown),
    markdown,
    layout: null,
    jobDescription,
    today,
    ...more,
  });
}

export function findingOf(score: Score, checkId: string): Finding {
  const finding = score.findings.find((candidate) => candidate.checkId === checkId);
  if (!finding) throw new Error(`No finding ${checkId}`);
  return finding;
}
