import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { demoCopyAddress, demoCopyHours } from '@career-coach/shared/demo-copy.ts';
import type { Database, Transaction } from '../database/database.ts';
import { inTransaction } from '../database/retry.ts';
import { Prisma } from '../database/generated/client.ts';
import { demoAccount } from './demo-account.ts';

/** How many copies there may be at once; each holds a few hundred kilobytes at most when it is opened. */
const mostCopies = 1000;

/** How a copy is told from other accounts: by how it is signed in to, which is by nothing but its first session. */
const providerId = 'demo';

const lifetimeMs = demoCopyHours * 60 * 60 * 1000;

interface Now {
  now: Date;
  /** How many copies there may be at once. */
  most?: number;
}

/** A session on a new copy. */
export interface DemoCopy {
  userId: string;
  /** The session's token, not signed yet. */
  token: string;
  expiresAt: Date;
}

/**
 * Makes a copy of the demo person with a session on it, all or nothing; the oldest copies go where there are too many.
 * Nobody can sign in to it again: it has no password. Answers null where the demo person is not in the database.
 */
export function openDemoCopy(db: Database, { now, most }: Now): Promise<DemoCopy | null> {
  return inTransaction(db, async (transaction) => {
    const template = await transaction.authUser.findUnique({
      where: { email: demoAccount.email },
      select: { id: true, name: true },
    });
    if (!template) return null;
    await deleteCopies(transaction, { now, most: (most ?? mostCopies) - 1 });
    const userId = uuidv7();
    const email = demoCopyAddress(randomBytes(6).toString('hex'));
    const times = { createdAt: now, updatedAt: now };
    // A trigger of the database makes the User.
    await transaction.authUser.create({
      data: { id: userId, email, name: template.name, emailVerified: true, ...times },
    });
    await transaction.authAccount.create({
      data: { userId, accountId: userId, providerId, ...times },
    });
    await copyEverything(transaction, { from: template.id, to: userId });
    const token = randomBytes(24).toString('base64url');
    const expiresAt = new Date(now.getTime() + lifetimeMs);
    // Neither address nor browser: nobody reads the sessions of a copy.
    await transaction.authSession.create({ data: { userId, token, expiresAt } });
    return { userId, token, expiresAt };
  });
}

/**
 * Deletes the copies that have lived their time or were signed out of, and the oldest where there are too many; answers
 * how many.
 */
export function forgetDemoCopies(db: Database, { now, most }: Now): Promise<number> {
  return inTransaction(db, (transaction) =>
    deleteCopies(transaction, { now, most: most ?? mostCopies }),
  );
}

function deleteCopies(transaction: Transaction, { now, most }: Required<Now>): Promise<number> {
  const tooOld = new Date(now.getTime() - lifetimeMs);
  return transaction.$executeRaw`
    DELETE FROM "AuthUser" WHERE "id" IN (
      SELECT "userId" FROM (
        SELECT "userId", "createdAt", row_number() OVER (ORDER BY "createdAt" DESC, "id" DESC) AS place
        FROM "AuthAccount" WHERE "providerId" = ${providerId}
      ) copy
      WHERE "createdAt" <= ${tooOld} OR place > ${most}
        OR NOT EXISTS (SELECT 1 FROM "AuthSession" s WHERE s."userId" = copy."userId")
    )`;
}

interface FromTo {
  from: string;
  to: string;
}

async function copyEverything(transaction: Transaction, { from, to }: FromTo): Promise<void> {
  await transaction.$executeRaw`
    UPDATE "User" c SET "name" = t."name", "imageUrl" = t."imageUrl", "industry" = t."industry",
      "experience" = t."experience", "bio" = t."bio", "skills" = t."skills"
    FROM "User" t WHERE c."id" = ${to}::uuid AND t."id" = ${from}::uuid`;
  for (const { table, names = [], where = Prisma.sql`true` } of copied) {
    const ids = ['id', ...names].map(
      (column) => Prisma.sql`${Prisma.raw(`'${column}'`)}, ${copyOf(namedBy(column), to)}`,
    );
    // Each row as it is, whatever its columns, but for its owner, its id and the ids of copied rows that it names.
    await transaction.$executeRaw`
      INSERT INTO ${Prisma.raw(`"${table}"`)} SELECT c.* FROM ${Prisma.raw(`"${table}"`)} t
      CROSS JOIN LATERAL jsonb_populate_record(t,
        jsonb_build_object('userId', ${to}::uuid, ${Prisma.join(ids)})) c
      WHERE t."userId" = ${from}::uuid AND ${where}`;
  }
}

interface CopiedTable {
  table: Prisma.ModelName;
  /** Columns that hold the id of another copied row. */
  names?: string[];
  /** Which rows `t`; all when left out. */
  where?: Prisma.Sql;
}

/** Whether the row that a column names is not in the trash: what is there is not copied, and nothing of it. */
const isThere = (table: 'CoverLetter' | 'TailoredResume', column: string) =>
  Prisma.raw(`(t."${column}" IS NULL OR EXISTS (
    SELECT 1 FROM "${table}" named WHERE named."id" = t."${column}" AND named."deletedAt" IS NULL))`);

/** The row that a column names; none where a letter was made from one that is in the trash. */
const namedBy = (column: string) =>
  column === 'basedOnId'
    ? Prisma.raw(`(SELECT named."id" FROM "CoverLetter" named
        WHERE named."id" = t."basedOnId" AND named."deletedAt" IS NULL)`)
    : Prisma.raw(`t."${column}"`);

const notDeleted = Prisma.sql`t."deletedAt" IS NULL`;

/** In an order in which each row finds those that it names. */
const copied: CopiedTable[] = [
  { table: 'Resume' },
  { table: 'TailoredResume', where: notDeleted },
  {
    table: 'AtsReport',
    names: ['resumeId', 'tailoredResumeId'],
    where: isThere('TailoredResume', 'tailoredResumeId'),
  },
  { table: 'TermTriage' },
  { table: 'CoverLetter', names: ['basedOnId'], where: notDeleted },
  { table: 'RevisionText' },
  {
    table: 'Revision',
    names: ['resumeId', 'coverLetterId', 'tailoredResumeId', 'textId'],
    where: Prisma.sql`${isThere('CoverLetter', 'coverLetterId')}
      AND ${isThere('TailoredResume', 'tailoredResumeId')}`,
  },
  { table: 'Assessment' },
  // They say how the file of the resume was laid out.
  { table: 'ResumeImport', where: Prisma.sql`t."acceptedAt" IS NOT NULL` },
];

/**
 * The id that a row's copy has for this person: a UUIDv7 of the same time, so that copies stand in the order of what
 * they are copied from, and the same wherever the row is named. Null for null.
 */
const copyOf = (id: Prisma.Sql, to: string): Prisma.Sql =>
  Prisma.sql`encode(set_bit(set_bit(set_bit(set_bit(set_bit(set_bit(
    overlay(decode(md5(${id}::text || ${to}), 'hex')
      PLACING substring(uuid_send(${id}) FROM 1 FOR 6) FROM 1 FOR 6),
    52, 1), 53, 1), 54, 1), 55, 0), 70, 0), 71, 1), 'hex')::uuid`;
