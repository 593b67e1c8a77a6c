import { createHash } from 'node:crypto';
import { checkResumeInput } from '@career-coach/shared/inputs/check-resume.ts';
import { parseMarkdown } from '@career-coach/shared/resume-document/parse-markdown.ts';
import type { Coach } from '../../coaching/coach.ts';
import { resumeFeedbackTask } from '../../coaching/resume-feedback/resume-feedback.task.ts';
import { ruleBasedCoach } from '../../coaching/rule-based-coach.ts';
import type { Database } from '../../database/database.ts';
import type { Prisma, Resume as ResumeRow } from '../../database/generated/client.ts';
import { inTransaction } from '../../database/retry.ts';
import { parseInput } from '../../errors/parse-input.ts';
import { InvalidInput } from '../../errors/user-error.ts';
import { rubricVersion } from '../../scoring/rubric.ts';
import { scoreResume, type ScoreInput } from '../../scoring/score-resume.ts';
import type { TermNeed } from '../../scoring/score.ts';
import { postingHash } from '../posting-term/posting-hash.ts';
import { layoutOfCurrentResume } from '../resume-import/resume-import.service.ts';
import type { CheckResumeInput } from './ats-report.input.ts';
import { FeedbackWritten, ResumeChecked, ResumeEmpty } from './ats-report.result.ts';
import { skillNamesIn } from './skill-names.ts';

const longestFeedback = 20_000;

/** A check of the same input within this time is the same check, pressed twice. */
const sameCheckMs = 60_000;

/**
 * Scores the saved resume and keeps the report. Report and headline are stored together; a resume that was saved over
 * while it was scored keeps its headline, for the report is of the version before.
 */
export async function checkResume(
  db: Database,
  viewerId: string,
  input: CheckResumeInput,
  now: Date,
): Promise<ResumeChecked | ResumeEmpty | InvalidInput> {
  const parsed = parseInput(checkResumeInput, input);
  if (parsed instanceof InvalidInput) return parsed;
  const jobDescription = parsed.jobDescription ?? null;
  const resume = await filledResume(db, viewerId);
  if (resume === null) return new ResumeEmpty();
  const scoring = await scoringOf(db, resume, jobDescription, now);
  const { findings, terms, ...numbers } = scoreResume(scoring);
  const inputHash = hashOf({ ...scoring, today: now.toISOString().slice(0, 10) }, resume.version);
  return inTransaction(db, async (transaction) => {
    // Whoever checks the same resume waits here, so that the second press sees the report of the first.
    const [current] = await transaction.$queryRaw<{ version: number }[]>`
      SELECT "version" FROM "Resume" WHERE "id" = ${resume.id}::uuid AND "userId" = ${viewerId}::uuid
        AND "deletedAt" IS NULL FOR UPDATE`;
    if (!current) return new ResumeEmpty();
    const twin = await transaction.atsReport.findFirst({
      where: {
        resumeId: resume.id,
        userId: viewerId,
        inputHash,
        createdAt: { gte: new Date(now.getTime() - sameCheckMs) },
      },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    });
    if (current.version === resume.version)
      await transaction.resume.update({
        where: { id: resume.id, userId: viewerId },
        data: { atsScore: numbers.score },
      });
    const report =
      twin ??
      (await transaction.atsReport.create({
        data: {
          ...numbers,
          findings: asJson(findings),
          terms: asJson(terms),
          jobDescription,
          inputHash,
          resumeVersion: resume.version,
          resumeId: resume.id,
          userId: viewerId,
        },
      }));
    const scored = await transaction.resume.findUniqueOrThrow({
      where: { id: resume.id, userId: viewerId },
    });
    return new ResumeChecked(report, scored);
  });
}

/** Writes feedback on the saved resume, held against the description of its newest report. */
export async function writeResumeFeedback(
  db: Database,
  viewerId: string,
  now: Date,
  coach: Coach = ruleBasedCoach,
): Promise<FeedbackWritten | ResumeEmpty> {
  const resume = await filledResume(db, viewerId);
  if (resume === null) return new ResumeEmpty();
  const latest = await db.atsReport.findFirst({
    where: { resumeId: resume.id, userId: viewerId, deletedAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { jobDescription: true },
  });
  const scoring = await scoringOf(db, resume, latest?.jobDescription ?? null, now);
  const { text } = await coach.perform(resumeFeedbackTask, {
    document: scoring.document,
    score: scoreResume(scoring),
  });
  const [written] = await db.resume.updateManyAndReturn({
    where: { id: resume.id, userId: viewerId, deletedAt: null },
    data: { feedback: text.slice(0, longestFeedback) },
  });
  return written ? new FeedbackWritten(written) : new ResumeEmpty();
}

type FilledResume = ResumeRow & { content: string };

async function filledResume(db: Database, userId: string): Promise<FilledResume | null> {
  const resume = await db.resume.findUnique({ where: { userId } });
  return resume?.content?.trim() ? { ...resume, content: resume.content } : null;
}

/** Everything that a score depends on. */
async function scoringOf(
  db: Database,
  { userId, content }: FilledResume,
  jobDescription: string | null,
  now: Date,
): Promise<ScoreInput> {
  const [layout, knownSkills, edits, notMine] = await Promise.all([
    layoutOfCurrentResume(db, userId),
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
    termEdits: edits.map(({ term, need }) => ({ term, need: needOf(need) })),
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

/** Findings and terms are plain data: strings, numbers, nulls, arrays. */
const asJson = (items: readonly object[]) => items as unknown as Prisma.InputJsonObject[];
