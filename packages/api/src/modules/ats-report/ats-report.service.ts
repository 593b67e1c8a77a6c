import { checkResumeInput } from '@career-coach/shared/inputs/check-resume.ts';
import { parseMarkdown } from '@career-coach/shared/resume-document/parse-markdown.ts';
import type { ResumeDocument } from '@career-coach/shared/resume-document/resume-document.ts';
import type { Coach } from '../../coaching/coach.ts';
import { resumeFeedbackTask } from '../../coaching/resume-feedback/resume-feedback.task.ts';
import { ruleBasedCoach } from '../../coaching/rule-based-coach.ts';
import type { Database } from '../../database/database.ts';
import type { Prisma, Resume as ResumeRow } from '../../database/generated/client.ts';
import { inTransaction } from '../../database/retry.ts';
import { parseInput } from '../../errors/parse-input.ts';
import { InvalidInput } from '../../errors/user-error.ts';
import { scoreResume } from '../../scoring/score-resume.ts';
import type { Score } from '../../scoring/score.ts';
import { layoutOfCurrentResume } from '../resume-import/resume-import.service.ts';
import type { CheckResumeInput } from './ats-report.input.ts';
import { FeedbackWritten, ResumeChecked, ResumeEmpty } from './ats-report.result.ts';
import { skillNamesIn } from './skill-names.ts';

const longestFeedback = 20_000;

/** Scores the saved resume and keeps the report; report and headline are stored together or not at all. */
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
  const { score } = await scoreOf(db, resume, jobDescription, now);
  const { findings, terms, ...numbers } = score;
  return inTransaction(db, async (transaction) => {
    const [scored] = await transaction.resume.updateManyAndReturn({
      where: { id: resume.id, userId: viewerId, deletedAt: null },
      data: { atsScore: score.score },
    });
    if (!scored) return new ResumeEmpty();
    const report = await transaction.atsReport.create({
      data: {
        ...numbers,
        findings: asJson(findings),
        terms: asJson(terms),
        jobDescription,
        resumeVersion: resume.version,
        resumeId: resume.id,
        userId: viewerId,
      },
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
  const { document, score } = await scoreOf(db, resume, latest?.jobDescription ?? null, now);
  const { text } = await coach.perform(resumeFeedbackTask, { document, score });
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

async function scoreOf(
  db: Database,
  { userId, content }: FilledResume,
  jobDescription: string | null,
  now: Date,
): Promise<{ document: ResumeDocument; score: Score }> {
  const [layout, knownSkills] = await Promise.all([
    layoutOfCurrentResume(db, userId),
    jobDescription === null ? [] : skillNamesIn(db, jobDescription),
  ]);
  const document = parseMarkdown(content);
  return {
    document,
    score: scoreResume({
      document,
      markdown: content,
      layout,
      jobDescription,
      today: now,
      knownSkills,
    }),
  };
}

/** Findings and terms are plain data: strings, numbers, nulls, arrays. */
const asJson = (items: readonly object[]) => items as unknown as Prisma.InputJsonObject[];
