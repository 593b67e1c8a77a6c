import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** A person with one row in every table that belongs to people. */
async function personWithEverything(name: string): Promise<{ id: string }> {
  const { db } = database;
  const person = await db.user.create({
    data: { clerkUserId: `local_${name}`, email: `${name}@example.com` },
  });
  const userId = person.id;
  const resume = await db.resume.create({ data: { userId, content: '# Resume' } });
  await db.atsReport.create({
    data: {
      userId,
      resumeId: resume.id,
      rubricVersion: '1',
      score: 1,
      readability: 1,
      content: 1,
      resumeVersion: 1,
    },
  });
  const assessment = await db.assessment.create({
    data: { userId, quizScore: 1, questions: [{}], category: 'Welding' },
  });
  await db.quizSession.create({
    data: { userId, category: 'Welding', questions: [{}], assessmentId: assessment.id },
  });
  await db.coverLetter.create({
    data: { userId, content: 'Dear …', companyName: 'Yard', jobTitle: 'Welder' },
  });
  await db.practiceAnswer.create({
    data: { userId, question: 'Q', answer: 'A', writtenBy: 'rule-based', promptVersion: '1' },
  });
  await db.generation.create({
    data: {
      userId,
      clientKey: 'client-key',
      task: 'cover-letter',
      inputHash: '0'.repeat(64),
      coach: 'RULE_BASED',
    },
  });
  await db.resumeImport.create({
    data: {
      userId,
      fileName: 'cv.pdf',
      format: 'pdf',
      byteSize: 1,
      markdown: '#',
      layout: {},
      readings: [],
    },
  });
  await db.tailoredResume.create({
    data: {
      userId,
      jobTitle: 'Welder',
      companyName: 'Yard',
      content: '#',
      masterContent: '#',
      masterVersion: 1,
    },
  });
  const text = await db.revisionText.create({
    data: { userId, digest: '0'.repeat(64), content: '#', usedAt: new Date() },
  });
  await db.revision.create({
    data: { userId, resumeId: resume.id, textId: text.id, version: 1, cause: 'TYPED' },
  });
  return person;
}

/** How many rows each table with a `userId` holds for the person, from the catalogue: a new table is not forgotten. */
async function rowsOf(userId: string): Promise<Record<string, number>> {
  const tables = await database.db.$queryRaw<{ name: string }[]>`
    SELECT conrelid::regclass::text AS name FROM pg_constraint
    WHERE contype = 'f' AND confrelid = '"User"'::regclass`;
  const counts = tables.map(async ({ name }) => {
    const [row] = await database.db.$queryRawUnsafe<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM ${name} WHERE "userId" = $1::uuid`,
      userId,
    );
    return [name.replaceAll('"', ''), row?.n ?? 0] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}

test('deleting a person removes everything of theirs and nothing of anybody else', async () => {
  const gone = await personWithEverything('gone');
  const stays = await personWithEverything('stays');
  const before = await rowsOf(stays.id);
  expect(Object.values(before).every((count) => count > 0)).toBe(true);
  await database.db.user.delete({ where: { id: gone.id } });
  expect(Object.values(await rowsOf(gone.id)).every((count) => count === 0)).toBe(true);
  expect(await rowsOf(stays.id)).toEqual(before);
});

test('a subject and an e-mail address belong to one person each, a resume to one person only', async () => {
  const { db } = database;
  const person = await personWithEverything('unique');
  const another = { clerkUserId: 'local_unique', email: 'second@example.com' };
  await expect(db.user.create({ data: another })).rejects.toMatchObject({ code: 'P2002' });
  const sameMail = { clerkUserId: 'local_second', email: 'unique@example.com' };
  await expect(db.user.create({ data: sameMail })).rejects.toMatchObject({ code: 'P2002' });
  await expect(db.resume.create({ data: { userId: person.id } })).rejects.toMatchObject({
    code: 'P2002',
  });
});

test('an industry must be one that is described; when its description goes, people keep the rest', async () => {
  const { db } = database;
  const person = await personWithEverything('worker');
  const industry = 'skilled-trades/welding';
  await expect(
    db.user.update({ where: { id: person.id }, data: { industry } }),
  ).rejects.toMatchObject({ code: 'P2003' });
  const insight = {
    industry,
    growthRate: 1,
    demandLevel: 'LOW',
    marketOutlook: '…',
    sources: [],
    lastUpdated: new Date(),
    nextUpdate: new Date(),
  };
  await db.industryInsight.create({ data: insight });
  await db.user.update({ where: { id: person.id }, data: { industry } });
  await db.industryInsight.update({ where: { industry }, data: { industry: 'trades/welding' } });
  const moved = await db.user.findUniqueOrThrow({ where: { id: person.id } });
  expect(moved.industry).toBe('trades/welding');
  await db.industryInsight.delete({ where: { industry: 'trades/welding' } });
  const kept = await db.user.findUniqueOrThrow({ where: { id: person.id } });
  expect(kept).toMatchObject({ industry: null, email: 'worker@example.com' });
});
