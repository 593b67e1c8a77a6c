import type { LayoutFacts } from '@career-coach/shared/resume-document/layout-facts.ts';
import type { ResumeDocument } from '@career-coach/shared/resume-document/resume-document.ts';
import type { ResumeLine, WorkLine } from './resume-lines.ts';
import type { CheckResult, Evidence } from './score.ts';
import type { Language } from './word-lists.ts';

/** What every check reads: the visible resume, prepared once. */
export interface CheckInput {
  document: ResumeDocument;
  /** Visible Markdown: no comments, no invisible elements, no instructions. */
  markdown: string;
  layout: LayoutFacts | null;
  hidden: string[];
  lines: ResumeLine[];
  workLines: WorkLine[];
  language: Language | null;
  today: Date;
}

export const maxQuotes = 6;

/** Passed when all points were earned. */
export function judged(
  checkId: string,
  points: number,
  maxPoints: number,
  evidence: Evidence[],
  more: Partial<CheckResult> = {},
): CheckResult {
  const earned = Math.min(maxPoints, Math.max(0, points));
  return {
    checkId,
    status: earned >= maxPoints ? 'PASS' : 'FAIL',
    points: earned,
    evidence: evidence.slice(0, maxQuotes),
    ...more,
  };
}

export function skipped(
  checkId: string,
  reason: string,
  place: string,
  more: Partial<CheckResult> = {},
): CheckResult {
  return { checkId, status: 'SKIPPED', points: 0, evidence: [{ quote: reason, place }], ...more };
}

/** Whether there is anything here that a reader would take for a resume. */
export function hasSubstance({
  document,
  layout,
  markdown,
}: Pick<CheckInput, 'document' | 'layout' | 'markdown'>): boolean {
  if (layout !== null) return markdown.trim() !== '';
  return (
    document.contact.email !== null ||
    document.contact.phone !== null ||
    document.sections.some(
      (section) =>
        section.entries.length > 0 || section.skillGroups.some((group) => group.skills.length > 0),
    )
  );
}
