import type { Database } from '../../database/database.ts';
import { scoreResume } from '../../scoring/score-resume.ts';
import { localId } from '../node/global-id.ts';
import type { AtsScoreNow } from './ats-score-now.type.ts';
import { filledResume, newestPosting, scoringOf, type Scored } from './saved-scoring.ts';

interface Asked extends Scored {
  jobDescription: string | null;
}

/** The score of the saved resume, or of a copy of it, as it stands; null when there is nothing to score. Writes nothing. */
export async function atsScoreNow(
  db: Database,
  viewerId: string,
  tailoredResumeId: string | null,
  now: Date,
): Promise<AtsScoreNow | null> {
  const asked = await (tailoredResumeId === null
    ? askedOfMaster(db, viewerId)
    : askedOfCopy(db, viewerId, tailoredResumeId));
  if (asked === null) return null;
  const { jobDescription, version } = asked;
  const score = scoreResume(await scoringOf(db, asked, jobDescription, now));
  return { ...score, resumeVersion: version, jobDescription };
}

async function askedOfMaster(db: Database, userId: string): Promise<Asked | null> {
  const resume = await filledResume(db, userId);
  return resume && { ...resume, jobDescription: await newestPosting(db, resume) };
}

async function askedOfCopy(db: Database, userId: string, globalId: string): Promise<Asked | null> {
  const copy = await db.tailoredResume.findFirst({
    where: { id: localId('TailoredResume', globalId), userId, deletedAt: null },
    select: { userId: true, content: true, version: true, jobDescription: true },
  });
  return copy?.content.trim() ? { ...copy, isCopy: true } : null;
}
