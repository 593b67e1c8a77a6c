import { parseMarkdown } from '../../packages/shared/src/resume-document/parse-markdown.ts';
import { resumeFeedbackTask } from '../../packages/api/src/coaching/resume-feedback/resume-feedback.task.ts';
import type { Database } from '../../packages/api/src/database/database.ts';
import { skillNamesIn } from '../../packages/api/src/modules/ats-report/skill-names.ts';
import { scoreResume } from '../../packages/api/src/scoring/score-resume.ts';
import type { Score } from '../../packages/api/src/scoring/score.ts';
import { asJson } from './as-json.ts';
import { plantRevisions } from './plant-revisions.ts';
import { day, seedId } from './seed-id.ts';
import type { SeedOwner } from './seed-owner.ts';
import type { SeedJob, SeedPerson } from './seed-person.ts';

const saved = ['2026-09-07', '2026-10-12'];
const firstDay = day('2026-09-07');
const checkedForJobs = ['2026-10-14', '2026-11-09'];

interface Check {
  at: Date;
  version: number;
  markdown: string;
  job: SeedJob | null;
}

/** The resume with its history and the ledger of its checks: each version alone, then the current one for each job. */
export async function plantResume(owner: SeedOwner): Promise<void> {
  const { db, transaction, userId, person } = owner;
  const content = person.resumes.at(-1);
  if (content === undefined) return;
  const version = person.resumes.length;
  const checks: Check[] = [
    ...person.resumes.map((markdown, index) => ({
      at: savedAt(person, index),
      version: index + 1,
      markdown,
      job: null,
    })),
    ...person.jobs.map((job, index) => ({
      at: dayOf(checkedForJobs, index),
      version,
      markdown: content,
      job,
    })),
  ];
  const scores = await Promise.all(
    checks.map(async (check) => ({ check, score: await scoreOf(db, check) })),
  );
  const newest = scores.at(-1);
  const resumeId = seedId(firstDay, person.number, 1);
  await transaction.resume.create({
    data: {
      id: resumeId,
      userId,
      content,
      version,
      atsScore: newest?.score.score ?? null,
      feedback: newest ? feedbackOn(newest.check, newest.score) : null,
      createdAt: firstDay,
      updatedAt: newest?.check.at ?? firstDay,
    },
  });
  await transaction.atsReport.createMany({
    data: scores.map(({ check, score }, index) => ({
      id: seedId(check.at, person.number, 100 + index),
      userId,
      resumeId,
      ...columnsOf(check, score),
    })),
  });
  const states = person.resumes.map((markdown, index) => ({
    at: savedAt(person, index),
    content: markdown,
    version: index + 1,
    cause: 'TYPED' as const,
    device: person.saves?.[index]?.device ?? 'Firefox on Windows',
    name: person.saves?.[index]?.name ?? null,
  }));
  await plantRevisions(owner, { resumeId }, states, 400);
}

/** A check as the ledger keeps it. */
export async function storedScore(db: Database, check: Check) {
  return columnsOf(check, await scoreOf(db, check));
}

function columnsOf({ at, version, job }: Check, score: Score) {
  const { findings, terms, ...numbers } = score;
  return {
    ...numbers,
    findings: findings.map(asJson),
    terms: terms.map(asJson),
    resumeVersion: version,
    jobDescription: job?.description ?? null,
    createdAt: at,
  };
}

const savedAt = ({ saves }: SeedPerson, index: number): Date => {
  const on = saves?.[index]?.on;
  return on === undefined ? dayOf(saved, index) : day(on);
};

function dayOf(days: string[], index: number): Date {
  return day(days[Math.min(index, days.length - 1)] ?? '2026-09-07');
}

async function scoreOf(db: Database, { at, markdown, job }: Check): Promise<Score> {
  return scoreResume({
    document: parseMarkdown(markdown),
    markdown,
    layout: null,
    jobDescription: job?.description ?? null,
    today: at,
    knownSkills: job ? await skillNamesIn(db, job.description) : [],
  });
}

function feedbackOn({ markdown }: Check, score: Score): string {
  return resumeFeedbackTask.byRules({ document: parseMarkdown(markdown), score }).text;
}
