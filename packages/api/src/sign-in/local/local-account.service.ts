import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../../database/database.ts';
import { hashPassword } from './password-hash.ts';
import { passwordProblem } from './password-strength.ts';

const credential = 'credential';

export interface NewLocalAccount {
  email: string;
  password: string;
  name: string;
}

/**
 * Sees to it that a local account with this address exists and answers its User's id.
 * An account that is there keeps its name, and gets the given password. For the seed and for operators:
 * the address counts as verified and the password is not judged.
 */
export async function ensureLocalAccount(
  db: Database,
  { email, password, name }: NewLocalAccount,
): Promise<string> {
  const address = email.trim().toLowerCase();
  const hash = await hashPassword(password);
  const user = await db.authUser.upsert({
    where: { email: address },
    update: {},
    create: { id: uuidv7(), email: address, name, emailVerified: true },
    select: { id: true },
  });
  await writePassword(db, user.id, hash);
  return user.id;
}

function writePassword(db: Pick<Database, 'authAccount'>, userId: string, hash: string) {
  return db.authAccount.upsert({
    where: { providerId_accountId: { providerId: credential, accountId: userId } },
    update: { password: hash },
    create: { userId, accountId: userId, providerId: credential, password: hash },
  });
}

export type SetPasswordOutcome =
  | { kind: 'set'; sessionsEnded: number }
  | { kind: 'noSuchAccount' }
  | { kind: 'weak'; message: string };

/** Sets a new password, verifies the address by the operator's word, and ends every session of the account. */
export async function setPassword(
  db: Database,
  email: string,
  password: string,
): Promise<SetPasswordOutcome> {
  const user = await db.authUser.findUnique({
    where: { email: email.trim().toLowerCase() },
    select: { id: true, email: true, name: true },
  });
  if (!user) return { kind: 'noSuchAccount' };
  const problem = await passwordProblem(password, user);
  if (problem) return { kind: 'weak', message: problem };
  const hash = await hashPassword(password);
  return db.$transaction(async (tx) => {
    await writePassword(tx, user.id, hash);
    await tx.authUser.update({ where: { id: user.id }, data: { emailVerified: true } });
    const { count } = await tx.authSession.deleteMany({ where: { userId: user.id } });
    return { kind: 'set' as const, sessionsEnded: count };
  });
}

/** A session as its owner or an operator sees it; without its token. */
export interface SessionFacts {
  id: string;
  createdAt: Date;
  expiresAt: Date;
  ipAddress: string | null;
  userAgent: string | null;
}

/** The sessions of an account that have not expired, newest first; null when there is no such account. */
export async function listSessions(
  db: Database,
  email: string,
  now: Date,
): Promise<SessionFacts[] | null> {
  const user = await db.authUser.findUnique({
    where: { email: email.trim().toLowerCase() },
    select: { id: true },
  });
  if (!user) return null;
  return db.authSession.findMany({
    where: { userId: user.id, expiresAt: { gt: now } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, createdAt: true, expiresAt: true, ipAddress: true, userAgent: true },
  });
}

/** Ends every session of an account; answers how many, or null when there is no such account. */
export async function endSessions(db: Database, email: string): Promise<number | null> {
  const user = await db.authUser.findUnique({
    where: { email: email.trim().toLowerCase() },
    select: { id: true },
  });
  if (!user) return null;
  const { count } = await db.authSession.deleteMany({ where: { userId: user.id } });
  return count;
}
