import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { people } from '../../../../prisma/seed/people.ts';
import { plantWorld } from '../../../../prisma/seed/plant-world.ts';
import { followMaster } from '@career-coach/shared/resume-document/follow-master.ts';
import { readEvidence } from '../modules/cover-letter/letter-evidence.ts';
import { readQuestions } from '../modules/quiz-session/stored-question.ts';
import { saveResume } from '../modules/resume/resume.service.ts';
import { demoAccount } from '../sign-in/demo-account.ts';
import { verifyPassword } from '../sign-in/local/password-hash.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';

jest.setTimeout(120_000);

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ statementTimeoutMs: 60_000 });
  await plant();
});
afterAll(() => database.drop());

async function plant(): Promise<string[]> {
  const lines: string[] = [];
  await plantWorld(database.db, database.url, (line) => lines.push(line));
  return lines;
}

const everything = {
  resume: true,
  tailoredResumes: { orderBy: { id: 'asc' } },
  revisions: { orderBy: { id: 'asc' }, include: { text: true } },
  termTriages: { orderBy: { id: 'asc' } },
  atsReports: { orderBy: { id: 'asc' } },
  coverLetters: { orderBy: { id: 'asc' } },
  assessments: { orderBy: { id: 'asc' } },
} as const;

const world = () => database.db.user.findMany({ orderBy: { id: 'asc' }, include: everything });

test('the world has people of many trades, each with a scored resume in an industry with figures', async () => {
  const found = await world();
  expect(found).toHaveLength(people.length);
  expect(new Set(found.map(({ industry }) => industry)).size).toBe(people.length);
  for (const { resume, atsReports } of found) {
    const ledger = atsReports.filter(({ tailoredResumeId }) => tailoredResumeId === null);
    expect(resume?.atsScore).toBe(ledger.at(-1)?.score);
    expect(resume?.version).toBe(ledger.at(-1)?.resumeVersion);
  }
});

test('the demo account opens with its public password and shows every part of the product', async () => {
  const account = await database.db.authUser.findUniqueOrThrow({
    where: { email: demoAccount.email },
    include: { credentials: true },
  });
  const hash = account.credentials[0]?.password ?? '';
  expect(await verifyPassword(demoAccount.password, hash)).toBe(true);
  const person = await database.db.user.findUniqueOrThrow({
    where: { id: account.id },
    include: everything,
  });
  expect(person.atsReports.length).toBeGreaterThan(2);
  expect(person.assessments.length).toBeGreaterThan(2);
  expect(person.coverLetters.map(({ status }) => status).sort()).toEqual(['completed', 'draft']);
});

test('the demo person has histories, and copies, one of which the master has gone on from', async () => {
  const person = await database.db.user.findUniqueOrThrow({
    where: { email: demoAccount.email },
    include: everything,
  });
  const { resume, revisions, tailoredResumes, coverLetters } = person;
  const historyOf = (id: string | undefined) =>
    revisions
      .filter((one) => [one.resumeId, one.coverLetterId, one.tailoredResumeId].includes(id ?? ''))
      .sort((a, b) => a.version - b.version);
  expect(historyOf(resume?.id).length).toBeGreaterThan(3);
  expect(historyOf(resume?.id).some(({ name }) => name !== null)).toBe(true);
  for (const document of [resume, ...tailoredResumes, ...coverLetters])
    expect(historyOf(document?.id).at(-1)).toMatchObject({
      version: document?.version,
      text: { content: document?.content },
    });
  const kinds = tailoredResumes.map(({ masterContent, content }) =>
    followMaster(masterContent, content, resume?.content ?? '').changes.map(({ kind }) => kind),
  );
  expect(kinds).toEqual([expect.arrayContaining(['FITS', 'COLLIDES']), []]);
});

test('a save on top of what was planted adds its own revision and no other', async () => {
  const { id } = await database.db.user.findUniqueOrThrow({
    where: { email: people.at(-1)?.email ?? '' },
  });
  const { version } = await database.db.resume.findUniqueOrThrow({ where: { userId: id } });
  const before = await database.db.revision.count({ where: { userId: id } });
  const from = { device: 'a test', now: new Date() };
  await saveResume(database.db, id, { content: '# Another\n', version, cause: 'TYPED' }, from);
  expect(await database.db.revision.count({ where: { userId: id } })).toBe(before + 1);
});

test('what is planted reads as what the product itself stores', async () => {
  for (const { coverLetters, assessments } of await world()) {
    for (const letter of coverLetters) {
      const sentences = readEvidence(letter.evidence);
      expect(sentences.length).toBeGreaterThan(3);
      expect(sentences.every(({ supported }) => supported)).toBe(true);
    }
    for (const { questions, quizScore } of assessments) {
      const read = readQuestions(questions);
      const right = read.filter(
        ({ chosenOption, correctOption }) => chosenOption === correctOption,
      );
      expect(quizScore).toBeCloseTo((100 * right.length) / read.length, 1);
    }
  }
});

test('planting again changes nothing, also not what a visitor did in the meantime', async () => {
  const { id } = await database.db.user.update({
    where: { email: demoAccount.email },
    data: { bio: 'A visitor wrote this.' },
  });
  await database.db.coverLetter.deleteMany({ where: { userId: id } });
  const before = await world();
  expect(await plant()).toContain(`people: 0 stored, ${people.length} already there`);
  expect(await world()).toEqual(before);
});

test('planted anew, every row is the same as before', async () => {
  await database.db.user.deleteMany();
  await plant();
  const first = await world();
  await database.db.user.deleteMany();
  await plant();
  expect(await world()).toEqual(first);
});
