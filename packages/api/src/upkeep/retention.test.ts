import { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { exitCodes, runCli } from '../cli/run-cli.ts';
import { createDatabase } from '../database/database.ts';
import { givenUser } from '../testing/given-user.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { keepRetention, removeExpired } from './retention.ts';

const { db, url, drop } = await createTestDatabase();
afterAll(() => drop());
beforeEach(async () => {
  await db.user.deleteMany();
});

const now = new Date();
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

async function givenLetter(userId: string, content: string, deletedAt: Date | null) {
  await db.coverLetter.create({
    data: { userId, content, companyName: 'Acme', jobTitle: 'Nurse', deletedAt },
  });
}

async function givenImport(userId: string, fileName: string, days: number, acceptedAt?: Date) {
  await db.resumeImport.create({
    data: {
      userId,
      fileName,
      format: 'markdown',
      byteSize: 1,
      markdown: 'x',
      layout: {},
      readings: {},
      createdAt: daysAgo(days),
      acceptedAt: acceptedAt ?? null,
    },
  });
}

const nothing = {
  generationTexts: 0,
  resumes: 0,
  coverLetters: 0,
  tailoredResumes: 0,
  assessments: 0,
  practiceAnswers: 0,
  revisions: 0,
  resumeImports: 0,
  sessions: 0,
  verifications: 0,
};

test('letters leave the trash for good after 30 days, and no other letter goes', async () => {
  const { id } = await givenUser(db);
  await givenLetter(id, 'old trash', daysAgo(31));
  await givenLetter(id, 'fresh trash', daysAgo(29));
  await givenLetter(id, 'kept', null);
  expect(await removeExpired(db, now)).toEqual({ ...nothing, coverLetters: 1 });
  const left = await db.coverLetter.findMany({ orderBy: { content: 'asc' } });
  expect(left.map(({ content }) => content)).toEqual(['fresh trash', 'kept']);
});

test('graded answers leave the trash for good after 30 days', async () => {
  const { id: userId } = await givenUser(db);
  const given = (answer: string, deletedAt: Date | null) =>
    db.practiceAnswer.create({
      data: {
        userId,
        question: 'Why?',
        answer,
        writtenBy: 'rule-based',
        promptVersion: '1',
        deletedAt,
      },
    });
  await given('old trash', daysAgo(31));
  await given('fresh trash', daysAgo(29));
  await given('kept', null);
  expect(await removeExpired(db, now)).toEqual({ ...nothing, practiceAnswers: 1 });
  const left = await db.practiceAnswer.findMany({ orderBy: { answer: 'asc' } });
  expect(left.map(({ answer }) => answer)).toEqual(['fresh trash', 'kept']);
});

test('imports that nobody uses go after 30 days; the newest accepted one stays with its resume', async () => {
  const [one, another] = [await givenUser(db), await givenUser(db)];
  await givenImport(one.id, 'forgotten', 31);
  await givenImport(one.id, 'waiting', 29);
  await givenImport(one.id, 'superseded', 50, daysAgo(50));
  await givenImport(one.id, 'current', 40, daysAgo(40));
  await givenImport(another.id, 'of another', 60, daysAgo(60));
  expect(await removeExpired(db, now)).toEqual({ ...nothing, resumeImports: 2 });
  const left = await db.resumeImport.findMany({ orderBy: { fileName: 'asc' } });
  expect(left.map(({ fileName }) => fileName)).toEqual(['current', 'of another', 'waiting']);
});

test('what was asked of a coach, written and sent goes after 30 days; the numbers of its receipt stay', async () => {
  const { id: userId } = await givenUser(db);
  const given = (clientKey: string, finishedAt: Date | null) =>
    db.generation.create({
      data: {
        userId,
        clientKey,
        task: 'cover-letter',
        inputHash: '0'.repeat(64),
        coach: 'CLAUDE',
        status: finishedAt === null ? 'QUEUED' : 'DONE',
        input: { companyName: 'Acme' },
        text: 'Dear all',
        sent: 'Dear model',
        costMicroUsd: 12,
        finishedAt,
      },
    });
  await given('old-and-done', daysAgo(31));
  await given('just-done', daysAgo(29));
  await given('waiting-long', null);
  expect(await removeExpired(db, now)).toEqual({ ...nothing, generationTexts: 1 });
  expect(await removeExpired(db, now)).toEqual(nothing);
  const left = await db.generation.findMany({ where: { userId }, orderBy: { clientKey: 'asc' } });
  const full = { input: { companyName: 'Acme' }, text: 'Dear all', sent: 'Dear model' };
  expect(left).toMatchObject([
    { ...full, costMicroUsd: 12 },
    { input: null, text: null, sent: null, costMicroUsd: 12 },
    full,
  ]);
});

test('expired sessions and links go, those that still open something stay', async () => {
  const { id } = await db.authUser.create({ data: { name: 'R', email: 'r@example.com' } });
  for (const expiresAt of [daysAgo(1), daysAgo(-1)]) {
    const token = expiresAt.toISOString();
    await db.authSession.create({ data: { userId: id, token, expiresAt } });
    await db.authVerification.create({ data: { identifier: token, value: 'x', expiresAt } });
  }
  expect(await removeExpired(db, now)).toEqual({ ...nothing, sessions: 1, verifications: 1 });
  expect(await removeExpired(db, now)).toEqual(nothing);
});

test('an operator removes by hand, and is told how much', async () => {
  await givenLetter((await givenUser(db)).id, 'old trash', daysAgo(31));
  let told = '';
  const sink = new Writable({
    write: (piece, _encoding, done) => {
      told += String(piece);
      done();
    },
  });
  const code = await runCli(['retention'], {
    openDatabase: () => createDatabase({ url, poolMax: 1 }),
    input: Readable.from([]),
    output: sink,
    errors: sink,
  });
  expect({ code, told }).toEqual({
    code: exitCodes.done,
    told: 'Removed for good. Resumes: 0. Cover letters: 1. Tailored copies: 0. Practice results: 0. Graded answers: 0. Revisions: 0. Resume imports: 0. Texts of generations: 0. Expired sessions: 0. Expired links: 0.\n',
  });
});

test('the server removes while it runs, and outlives a failure without telling what anybody wrote', async () => {
  const told: { message: string; fields: object }[] = [];
  const tell = (fields: object, message: string) => void told.push({ message, fields });
  const until = async (holds: () => boolean): Promise<void> => {
    for (let tries = 0; tries < 200 && !holds(); tries += 1) await sleep(50);
    expect(holds()).toBe(true);
  };
  await db.$executeRawUnsafe('ALTER TABLE "AuthVerification" RENAME TO "Elsewhere"');
  const stop = keepRetention(db, { info: tell, warn: tell }, 50);
  try {
    await until(() => told.some(({ message }) => message.includes('could not be removed')));
    await db.$executeRawUnsafe('ALTER TABLE "Elsewhere" RENAME TO "AuthVerification"');
    await givenLetter((await givenUser(db)).id, 'Dear all', daysAgo(31));
    await until(() => told.some(({ fields }) => 'coverLetters' in fields));
    expect(JSON.stringify(told)).not.toContain('Dear all');
  } finally {
    await stop();
  }
  await givenLetter((await givenUser(db)).id, 'after the end', daysAgo(31));
  await sleep(150);
  expect(await db.coverLetter.count()).toBe(1);
}, 30_000);
