import { createHash } from 'node:crypto';
import type { Database } from '../database/database.ts';
import type { User } from '../database/generated/client.ts';
import { postingHash } from '../modules/posting-term/posting-hash.ts';
import { givenUser } from './given-user.ts';

/** One row of every noun that a person can own; `ids` by the noun's name in the graph. */
export interface Everything {
  user: User;
  ids: Record<string, string>;
}

/** Figures of a specialization that no test reads. */
const noFigures = {
  salaryRanges: [],
  growthRate: 0,
  allOccupationsGrowthRate: 0,
  demandLevel: 'LOW',
  demandReason: '',
  annualOpenings: 0,
  topSkills: [],
  recommendedSkills: [],
  marketOutlook: '',
  keyTrends: [],
  sources: [],
};

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** A person who has one of everything. `mark` stands in every text of theirs, so that a leak shows wherever it comes out. */
export async function givenEverything(
  db: Database,
  mark: string,
  industry: string | null = null,
): Promise<Everything> {
  const user = await givenUser(db, {
    email: `${mark}@example.com`.toLowerCase(),
    name: mark,
    bio: mark,
    skills: [mark],
    industry,
    experience: 5,
  });
  const owned = { userId: user.id };
  const evidence = [{ quote: mark, place: mark }];
  const resume = await db.resume.create({
    data: {
      ...owned,
      content: `# ${mark}\n\n## Summary\n\n${mark}\n`,
      feedback: mark,
      atsScore: 70,
    },
  });
  const report = await db.atsReport.create({
    data: {
      ...owned,
      resumeId: resume.id,
      rubricVersion: mark,
      score: 70,
      readability: 80,
      match: 60,
      content: 70,
      resumeVersion: 1,
      jobDescription: mark,
      findings: [
        {
          checkId: 'C1',
          group: 'CONTENT',
          title: mark,
          class: 'WRITING',
          severity: 'MINOR',
          status: 'FAIL',
          points: 1,
          maxPoints: 2,
          evidence,
          why: mark,
          fix: mark,
          gain: 1,
        },
      ],
      terms: [{ term: mark, need: 'MUST_HAVE', credit: 1, alias: null, foundIn: evidence }],
    },
  });
  const term = { termKey: mark, term: mark };
  const postingTerm = await db.postingTerm.create({
    data: { ...owned, ...term, postingHash: postingHash(mark), need: 'MUST_HAVE' },
  });
  const suggestion = await db.resumeSuggestion.create({
    data: {
      ...owned,
      resumeId: resume.id,
      resumeVersion: 1,
      line: 1,
      place: mark,
      before: mark,
      kind: 'OUTCOME',
      reason: mark,
      question: mark,
      contentHash: 'x'.repeat(64),
    },
  });
  const triage = await db.termTriage.create({ data: { ...owned, ...term, verdict: 'LEARN' } });
  const letter = await db.coverLetter.create({
    data: {
      ...owned,
      content: mark,
      jobDescription: mark,
      companyName: mark,
      jobTitle: mark,
      evidence: [{ text: mark, supported: true, facts: [{ source: 'PROFILE', quote: mark }] }],
      writtenBy: 'rule-based',
    },
  });
  const question = {
    id: 'q1',
    prompt: mark,
    options: [mark, 'another', 'a third', 'a fourth'],
    correctOption: 0,
    chosenOption: 0,
    isCorrect: true,
    explanation: mark,
    source: null,
  };
  const assessment = await db.assessment.create({
    data: {
      ...owned,
      quizScore: 100,
      category: mark,
      questions: [question],
      improvementTip: mark,
      improvementTipBy: mark,
    },
  });
  const session = await db.quizSession.create({
    data: { ...owned, category: mark, questions: [question] },
  });
  const imported = await db.resumeImport.create({
    data: {
      ...owned,
      fileName: `${mark}.md`,
      format: 'markdown',
      byteSize: 10,
      markdown: `# ${mark}\n`,
      layout: {},
      readings: {
        fields: [{ field: 'contact.name', value: mark, source: mark, confidence: 'high' }],
        warnings: [mark],
      },
    },
  });
  const text = await db.revisionText.create({
    data: { ...owned, digest: digestOf(mark), content: mark, usedAt: new Date() },
  });
  const revision = await db.revision.create({
    data: {
      ...owned,
      resumeId: resume.id,
      textId: text.id,
      version: 1,
      cause: 'TYPED',
      device: mark,
      name: mark,
    },
  });
  await db.revision.create({
    data: { ...owned, coverLetterId: letter.id, textId: text.id, version: 1, cause: 'TYPED' },
  });
  const generation = await db.generation.create({
    data: {
      ...owned,
      clientKey: `key-${mark}`,
      task: 'cover-letter',
      input: { companyName: mark },
      inputHash: '0'.repeat(64),
      coach: 'CLAUDE',
      status: 'FAILED',
      text: mark,
      warnings: [mark],
      resultNoun: 'CoverLetter',
      resultId: letter.id,
      failureReason: 'INTERRUPTED',
      failureMessage: mark,
      model: mark,
      sent: mark,
      sendingSince: new Date(),
      finishedAt: new Date(),
    },
  });
  const copy = await db.tailoredResume.create({
    data: {
      ...owned,
      jobTitle: mark,
      companyName: mark,
      jobDescription: mark,
      content: `# ${mark}\n`,
      masterContent: `# ${mark}\n`,
      masterVersion: 1,
    },
  });
  await db.revision.create({
    data: { ...owned, tailoredResumeId: copy.id, textId: text.id, version: 1, cause: 'TAILORED' },
  });
  const practiceAnswer = await db.practiceAnswer.create({
    data: {
      ...owned,
      question: mark,
      answer: mark,
      score: 50,
      parts: [{ part: 'ACTION', level: 2, quotes: [mark], advice: mark }],
      writtenBy: 'rule-based',
      promptVersion: '1',
    },
  });
  const snapshot = await db.insightSnapshot.create({
    data: { industry: 'given/everything', takenAt: new Date(), figures: noFigures },
  });
  const phrasing = await db.insightPhrasing.create({
    data: {
      ...owned,
      snapshotId: snapshot.id,
      text: mark,
      writtenBy: 'Claude model',
      promptVersion: '1',
    },
  });
  const proposal = await db.termProposal.create({
    data: {
      ...owned,
      postingHash: '1'.repeat(64),
      terms: [{ term: mark, need: 'MUST_HAVE', quote: mark }],
      writtenBy: 'Claude model',
      promptVersion: '1',
    },
  });
  const rows = {
    User: user,
    PracticeAnswer: practiceAnswer,
    Generation: generation,
    InsightPhrasing: phrasing,
    Resume: resume,
    AtsReport: report,
    PostingTerm: postingTerm,
    TermProposal: proposal,
    TermTriage: triage,
    ResumeSuggestion: suggestion,
    CoverLetter: letter,
    Assessment: assessment,
    QuizSession: session,
    ResumeImport: imported,
    Revision: revision,
    TailoredResume: copy,
  };
  return {
    user,
    ids: Object.fromEntries(Object.entries(rows).map(([noun, { id }]) => [noun, id])),
  };
}

/** Every row of theirs, as the database has it: to be compared before and after. */
export async function everythingOf(
  db: Database,
  userId: string,
): Promise<Record<string, unknown[]>> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name = 'userId' AND table_name NOT LIKE 'Auth%' ORDER BY 1`;
  const rows: Record<string, unknown[]> = {
    User: await db.user.findMany({ where: { id: userId } }),
  };
  for (const { name } of tables) {
    rows[name] = await db.$queryRawUnsafe(
      `SELECT * FROM "${name}" WHERE "userId"::text = $1 ORDER BY id`,
      userId,
    );
  }
  return rows;
}
