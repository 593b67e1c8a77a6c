import { createHash } from 'node:crypto';
import { parseMarkdown } from '@career-coach/shared/resume-document/parse-markdown.ts';
import type { Database } from '../../database/database.ts';
import type { Resume as ResumeRow } from '../../database/generated/client.ts';
import { rubricVersion } from '../../scoring/rubric.ts';
import type { ScoreInput } from '../../scoring/score-resume.ts';
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

/** Everything that a score depends on. */
export async function scoringOf(
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
export function hashOf(
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
