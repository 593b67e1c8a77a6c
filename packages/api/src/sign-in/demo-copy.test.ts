import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { plantPerson } from '../../../../prisma/seed/plant-person.ts';
import { mayaLindqvist } from '../../../../prisma/seed/people/maya-lindqvist.ts';
import { createLogger } from '../http/request-log.ts';
import { createServer } from '../server.ts';
import { everythingOf } from '../testing/given-everything.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { createVisitor, type Visitor } from '../testing/visitor.ts';
import { demoAccount } from './demo-account.ts';
import { forgetDemoCopies, openDemoCopy } from './demo-copy.service.ts';
import { forgetDemoCopiesInTime } from './forget-demo-copies.ts';
import { ensureLocalAccount } from './local/local-account.service.ts';
import { createSignIn } from './sign-in.ts';

jest.setTimeout(60_000);

const hour = 60 * 60 * 1000;
const settings = {
  provider: 'local',
  secret: 'a-secret-of-at-least-thirty-two-characters',
  demoAccount: true,
  mail: null,
} as const;
let database: TestDatabase;
let server: FastifyInstance;
let address: string;
let templateId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  const logger = createLogger('silent');
  const origins = { publicOrigin: 'https://coach.test', webOrigins: ['https://app.example.org'] };
  const signIn = createSignIn({ db, settings, log: logger, ...origins });
  server = await createServer({
    db,
    signIn,
    logger,
    web: { kind: 'elsewhere', origins: origins.webOrigins },
    migrationsFolder: fileURLToPath(new URL('../../../../prisma/migrations', import.meta.url)),
    introspection: false,
    maxCost: 5_000,
    deadlineMs: 10_000,
    requestsPerMinute: 100_000,
    pageSources: signIn.pageSources,
  });
  address = await server.listen({ host: '127.0.0.1', port: 0 });
  await db.industryInsight.create({
    data: {
      industry: mayaLindqvist.industry,
      growthRate: 5,
      demandLevel: 'HIGH',
      marketOutlook: 'Growing.',
      sources: [],
      lastUpdated: new Date(),
      nextUpdate: new Date(Date.now() + 24 * hour),
    },
  });
  await plantPerson(db, mayaLindqvist, 'local');
  templateId = await ensureLocalAccount(db, demoAccount);
});
afterAll(async () => {
  await server.close();
  await database.drop();
});

const everything = `{ me {
  id email name bio skills experience industry version
  resume { id content version atsScore feedback atsReports(first: 10) { edges { node { id score jobDescription } } } }
  coverLetters(first: 10) { edges { node { id content status companyName } } }
  assessments(first: 10) { edges { node { id category quizScore } } }
} }`;

async function me(visitor: Visitor) {
  const { body } = await visitor.post('/graphql', { query: everything });
  expect(body['errors']).toBeUndefined();
  return (body['data'] as { me: Record<string, unknown> }).me;
}

/** Their id in the database; the graph has another one. */
async function userIdOf(visitor: Visitor): Promise<string> {
  const email = String((await me(visitor))['email']);
  return (await database.db.user.findUniqueOrThrow({ where: { email } })).id;
}

async function looksAround(): Promise<Visitor> {
  const visitor = createVisitor(address);
  expect((await visitor.post('/api/sign-in/demo')).status).toBe(200);
  return visitor;
}

/** Without what must differ: ids, owner, address, times of the account. */
function told(rows: Record<string, unknown[]>) {
  const own = ['id', 'userId', 'resumeId', 'tailoredResumeId', 'coverLetterId', 'textId'];
  const ofAccount = ['email', 'clerkUserId', 'createdAt', 'updatedAt', 'version'];
  return Object.fromEntries(
    Object.entries(rows).map(([table, found]) => [
      table,
      found.map((row) =>
        Object.fromEntries(
          Object.entries(row as object).filter(
            ([column]) =>
              !own.includes(column) && !(table === 'User' && ofAccount.includes(column)),
          ),
        ),
      ),
    ]),
  );
}

const idsOf = (rows: Record<string, unknown[]>) =>
  Object.values(rows).flatMap((found) => found.map((row) => (row as { id: string }).id));

test('a visitor gets a copy of everything the demo person has, under ids of its own', async () => {
  const { db } = database;
  const copyId = await userIdOf(await looksAround());
  const copy = await everythingOf(db, copyId);
  const template = await everythingOf(db, templateId);
  expect(told(copy)).toEqual(told(template));
  for (const table of [
    'Resume',
    'AtsReport',
    'CoverLetter',
    'TailoredResume',
    'Revision',
    'RevisionText',
    'TermTriage',
    'Assessment',
  ])
    expect([table, copy[table]?.length ?? 0]).not.toEqual([table, 0]);
  const ids = idsOf(copy);
  expect(new Set([...ids, ...idsOf(template)]).size).toBe(ids.length * 2);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab]/);
  const resume = await db.resume.findUniqueOrThrow({ where: { userId: copyId } });
  for (const report of await db.atsReport.findMany({ where: { userId: copyId } }))
    expect(report.resumeId).toBe(resume.id);
  // Each history hangs on the copy's own rows.
  const owner = { select: { userId: true } };
  const revisions = await db.revision.findMany({
    where: { userId: copyId },
    include: { resume: owner, coverLetter: owner, tailoredResume: owner, text: owner },
  });
  for (const { resume: of, coverLetter, tailoredResume, text } of revisions)
    for (const named of [of, coverLetter, tailoredResume, text].filter((row) => row !== null))
      expect(named.userId).toBe(copyId);
});

test('what the demo person has in the trash is not copied, nor its history, nor who was made from it', async () => {
  const { db } = database;
  const [gone, kept] = await db.coverLetter.findMany({
    where: { userId: templateId },
    orderBy: { createdAt: 'asc' },
  });
  const copyOfGone = await db.tailoredResume.findFirstOrThrow({ where: { userId: templateId } });
  const inTrash = { deletedAt: new Date() };
  await db.coverLetter.update({ where: { id: gone?.id ?? '' }, data: inTrash });
  await db.coverLetter.update({
    where: { id: kept?.id ?? '' },
    data: { basedOnId: gone?.id ?? '' },
  });
  await db.tailoredResume.update({ where: { id: copyOfGone.id }, data: inTrash });
  try {
    const copyId = await userIdOf(await looksAround());
    expect(await db.coverLetter.findMany({ where: { userId: copyId } })).toMatchObject([
      { jobTitle: kept?.jobTitle, basedOnId: null },
    ]);
    expect(await db.tailoredResume.count({ where: { userId: copyId } })).toBe(1);
    const copies = new Set(
      (await db.revision.findMany({ where: { userId: copyId } })).map(
        (revision) => revision.coverLetterId ?? revision.tailoredResumeId ?? revision.resumeId,
      ),
    );
    expect(copies.size).toBe(3);
  } finally {
    const back = { deletedAt: null };
    await db.coverLetter.update({ where: { id: gone?.id ?? '' }, data: back });
    await db.coverLetter.update({ where: { id: kept?.id ?? '' }, data: { basedOnId: null } });
    await db.tailoredResume.update({ where: { id: copyOfGone.id }, data: back });
  }
});

test('two visitors never see each other’s changes, and the demo person stays as it was', async () => {
  const before = await everythingOf(database.db, templateId);
  const [one, other] = [await looksAround(), await looksAround()];
  const [hers, his] = [await me(one), await me(other)];
  expect(hers['id']).not.toBe(his['id']);
  const saved = await one.post('/graphql', {
    query: `mutation ($profile: UpdateProfileInput!, $resume: SaveResumeInput!) {
      updateProfile(input: $profile) { __typename }
      saveResume(input: $resume) { __typename }
    }`,
    variables: {
      profile: { version: hers['version'], bio: 'Only mine.' },
      resume: {
        version: (hers['resume'] as { version: number }).version,
        content: '# Only Mine\n',
      },
    },
  });
  expect(saved.body).toMatchObject({
    data: {
      updateProfile: { __typename: 'ProfileSaved' },
      saveResume: { __typename: 'ResumeSaved' },
    },
  });
  expect(JSON.stringify(await me(one))).toContain('Only Mine');
  expect(await me(other)).toEqual(his);
  expect(await me(await looksAround())).toMatchObject({ bio: mayaLindqvist.bio });
  const deletion = {
    query: 'mutation ($email: String!) { deleteAccount(confirmEmail: $email) { __typename } }',
    variables: { email: hers['email'] },
  };
  expect((await one.post('/graphql', deletion)).body).toMatchObject({
    data: { deleteAccount: { __typename: 'AccountDeleted' } },
  });
  expect(await database.db.authUser.count({ where: { email: String(hers['email']) } })).toBe(0);
  expect(await me(other)).toEqual(his);
  expect(await everythingOf(database.db, templateId)).toEqual(before);
});

test('the session ends a day after, with a cookie that no script and no plain connection carries', async () => {
  const visitor = createVisitor(address);
  const answer = await visitor.post('/api/sign-in/demo');
  expect(answer.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^__Secure-\S+; Max-Age=86400; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
  ]);
  const userId = await userIdOf(visitor);
  const session = await database.db.authSession.findFirstOrThrow({ where: { userId } });
  expect(Math.abs(session.expiresAt.getTime() - Date.now() - 24 * hour)).toBeLessThan(hour / 60);
  expect(session).toMatchObject({ ipAddress: null, userAgent: null });
});

test('a copy that is a day old vanishes with everything of it, and the demo person stays', async () => {
  const { db } = database;
  const before = await everythingOf(db, templateId);
  const visitor = await looksAround();
  const userId = await userIdOf(visitor);
  await forgetDemoCopies(db, { now: new Date(Date.now() + 23 * hour) });
  expect(await userIdOf(visitor)).toBe(userId);
  const young = await openDemoCopy(db, { now: new Date(Date.now() + 24 * hour) });
  expect(await forgetDemoCopies(db, { now: new Date(Date.now() + 25 * hour) })).toBe(0);
  for (const rows of Object.values(await everythingOf(db, userId))) expect(rows).toEqual([]);
  expect(await db.authUser.count({ where: { id: userId } })).toBe(0);
  expect(await db.authSession.count({ where: { userId } })).toBe(0);
  expect(await db.authUser.count({ where: { id: young?.userId ?? '' } })).toBe(1);
  expect(await everythingOf(db, templateId)).toEqual(before);
});

test('a copy that its visitor has signed out of vanishes: nobody could come back to it', async () => {
  const [gone, kept] = [await looksAround(), await looksAround()];
  const [goneId, keptId] = [await userIdOf(gone), await userIdOf(kept)];
  expect((await gone.post('/api/auth/sign-out')).status).toBe(200);
  await forgetDemoCopies(database.db, { now: new Date() });
  const left = await database.db.user.findMany({ where: { id: { in: [goneId, keptId] } } });
  expect(left.map(({ id }) => id)).toEqual([keptId]);
});

test('there are never more copies than the limit: the oldest go first', async () => {
  const { db } = database;
  await forgetDemoCopies(db, { now: new Date(Date.now() + 100 * hour) });
  const opened: string[] = [];
  for (let minute = 0; minute < 4; minute += 1) {
    const copy = await openDemoCopy(db, { now: new Date(Date.now() + minute * 60_000), most: 2 });
    opened.push(copy?.userId ?? '');
  }
  const left = await db.authUser.findMany({ where: { id: { in: opened } }, select: { id: true } });
  expect(left.map(({ id }) => id).sort()).toEqual(opened.slice(2).sort());
});

test('old copies are forgotten while the server runs', async () => {
  const { db } = database;
  const old = await openDemoCopy(db, { now: new Date(Date.now() - 25 * hour) });
  const told: string[] = [];
  const tell = (_facts: object, message: string) => void told.push(message);
  const stop = forgetDemoCopiesInTime(db, { info: tell, warn: tell }, 50);
  for (let tries = 0; tries < 200 && told.length === 0; tries += 1) await sleep(50);
  await stop();
  expect(told[0]).toBe('demo copies were forgotten');
  expect(await db.authUser.count({ where: { id: old?.userId ?? '' } })).toBe(0);
});

test('nobody can sign up with a copy’s kind of address, or change how a copy is signed in to', async () => {
  const stranger = createVisitor(address);
  const signUp = { email: 'demo-me@Demo.invalid', password: 'tiger-lamp-quarry', name: 'Me' };
  expect((await stranger.post('/api/auth/sign-up/email', signUp)).status).toBe(400);
  const visitor = await looksAround();
  for (const path of ['change-password', 'change-email', 'list-sessions']) {
    const answer =
      path === 'list-sessions'
        ? await visitor.get(`/api/auth/${path}`)
        : await visitor.post(`/api/auth/${path}`, {
            currentPassword: demoAccount.password,
            newPassword: 'amber-violin-frost',
            newEmail: 'mine@example.com',
          });
    expect([path, answer.body['code']]).toEqual([path, 'DEMO_ACCOUNT']);
  }
});

test('where people come from elsewhere, the published password does not open the demo person itself', async () => {
  const { email, password } = demoAccount;
  const stranger = createVisitor(address);
  expect((await stranger.post('/api/auth/sign-in/email', { email, password })).status).toBe(401);
});
