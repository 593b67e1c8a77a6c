import { createHash } from 'node:crypto';
import { parseMarkdown } from '@career-coach/shared/resume-document/parse-markdown.ts';
import type { Database, Transaction } from '../../database/database.ts';
import type {
  AtsReport as AtsReportRow,
  Prisma,
  Resume as ResumeRow,
} from '../../database/generated/client.ts';
import { rubricVersion } from '../../scoring/rubric.ts';
import { scoreResume, type ScoreInput } from '../../scoring/score-resume.ts';
import type { TermNeed } from '../../scoring/score.ts';
import { postingHash } from '../posting-term/posting-hash.ts';
import { layoutOfCurrentResume } from '../resume-import/resume-import.service.ts';
import { skillNamesIn } from './skill-names.ts';

export type FilledResume = ResumeRow & { content: string };

/** The saved resume with something in it; null when there is none. */
export async function filledResume(db: Database, userId: string): Promise<FilledResume | null> {
  const resume = await db.resume.findUnique({ where: { userId, deletedAt: null } });
  return resume?.content?.trim() ? { ...resume, content: resume.content } : null;
}

/** The job description of the resume's newest report; null without one. */
export async function newestPosting(
  db: Database,
  { id, userId }: Pick<ResumeRow, 'id' | 'userId'>,
): Promise<string | null> {
  const newest = await db.atsReport.findFirst({
    where: { resumeId: id, userId, deletedAt: null, tailoredResumeId: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { jobDescription: true },
  });
  return newest?.jobDescription ?? null;
}

/** A resume, or a copy of it for a job, as it is scored. */
export interface Scored {
  userId: string;
  content: string;
  version: number;
  /** A copy was never a file: its layout is not known. */
  isCopy?: boolean;
}

/** The columns of a report, but for whose and of what it is. */
export async function scoreToStore(
  db: Database,
  resume: Scored,
  jobDescription: string | null,
  now: Date,
) {
  const scoring = await scoringOf(db, resume, jobDescription, now);
  const { findings, terms, ...numbers } = scoreResume(scoring);
  return {
    ...numbers,
    findings: asJson(findings),
    terms: asJson(terms),
    jobDescription,
    inputHash: hashOf({ ...scoring, today: now.toISOString().slice(0, 10) }, resume.version),
    resumeVersion: resume.version,
  };
}

/**
 * The newest report of a ledger when nothing that it was made of has changed since, the day among it: checking again
 * would only say the same. A check that another came after is run again, so that the newest is always the one asked for last.
 */
export async function newestTwin(
  transaction: Transaction,
  { inputHash }: { inputHash: string },
  ledger: { resumeId?: string; tailoredResumeId: string | null; userId: string },
): Promise<AtsReportRow | null> {
  const newest = await transaction.atsReport.findFirst({
    where: { ...ledger, deletedAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  return newest?.inputHash === inputHash ? newest : null;
}

/** Findings and terms are plain data: strings, numbers, nulls, arrays. */
const asJson = (items: readonly object[]) => items as unknown as Prisma.InputJsonObject[];

/** Everything that a score depends on. */
export async function scoringOf(
  db: Database,
  { userId, content, isCopy = false }: Scored,
  jobDescription: string | null,
  now: Date,
): Promise<ScoreInput> {
  const [layout, knownSkills, edits, notMine] = await Promise.all([
    isCopy ? null : layoutOfCurrentResume(db, userId),
    jobDescription === null ? [] : skillNamesIn(db, jobDescription),
    jobDescription === null
      ? []
      : db.postingTerm.findMany({
          where: { userId, postingHash: postingHash(jobDescription) },
          orderBy: { termKey: 'asc' },
        }),
    db.termTriage.findMany({
      where: { userId, verdict: 'NOT_MINE' },
      orderBy: { termKey: 'asc' },
      select: { term: true },
    }),
  ]);
  return {
    document: parseMarkdown(content),
    markdown: content,
    layout,
    jobDescription,
    today: now,
    knownSkills,
    termEdits: edits.map(({ term, need, proposedBy }) => ({
      term,
      need: needOf(need),
      ...(proposedBy !== null && { isProposed: true }),
    })),
    setAside: notMine.map(({ term }) => term),
  };
}

/** The CHECK of the column allows these and `NOT_ASKED`. */
const needOf = (need: string): TermNeed | null =>
  need === 'MUST_HAVE' || need === 'NICE_TO_HAVE' ? need : null;

/** One text for everything that was scored; the day stands in it, for it tells past from future. */
function hashOf(
  { markdown, layout, jobDescription, knownSkills, termEdits, setAside, today }: ScoredInput,
  version: number,
): string {
  const parts = [
    rubricVersion,
    version,
    markdown,
    layout,
    jobDescription,
    knownSkills,
    termEdits,
    setAside,
    today,
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

type ScoredInput = Omit<ScoreInput, 'today' | 'document'> & { today: string };
