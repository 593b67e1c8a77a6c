import { createHmac } from 'node:crypto';
import type { Database } from '../../database/database.ts';

/** So many attempts within a window, counted from the first one. */
export interface AttemptRule {
  max: number;
  windowSeconds: number;
}

/** Whether one more attempt is allowed, and if not, after how many seconds it will be. */
export type AttemptOutcome = { allowed: true } | { allowed: false; retryAfterSeconds: number };

/** Counts attempts in the database, so that every API process sees the same count and a restart forgets none. */
export interface AttemptLimit {
  /** Counts one attempt. The counting is one statement: attempts at the same moment are all counted. */
  attempt(subject: string, rule: AttemptRule): Promise<AttemptOutcome>;
  /** Forgets what was counted for these, after a success. */
  forget(subjects: string[]): Promise<void>;
}

interface AttemptRow {
  count: number;
  secondsLeft: number;
}

/** One in this many attempts also clears away windows that have ended. */
const sweepEvery = 200;

/** A limit whose keys are hashed with the secret: the table tells nobody who tried to sign in. */
export function createAttemptLimit(db: Database, secret: string): AttemptLimit {
  let counted = 0;
  const keyOf = (subject: string) =>
    createHmac('sha256', secret).update(`attempt:${subject}`).digest('base64url');
  return {
    async attempt(subject, rule) {
      counted += 1;
      if (counted % sweepEvery === 0)
        await db.authAttempt.deleteMany({ where: { windowEndsAt: { lt: new Date() } } });
      const [row] = await db.$queryRaw<AttemptRow[]>`
        INSERT INTO "AuthAttempt" AS a ("key", "count", "windowEndsAt")
        VALUES (${keyOf(subject)}, 1, now() + make_interval(secs => ${rule.windowSeconds}::int))
        ON CONFLICT ("key") DO UPDATE SET
          "count" = CASE WHEN a."windowEndsAt" <= now() THEN 1 ELSE LEAST(a."count" + 1, 1000000) END,
          "windowEndsAt" = CASE WHEN a."windowEndsAt" <= now() THEN EXCLUDED."windowEndsAt" ELSE a."windowEndsAt" END
        RETURNING "count", ceil(extract(epoch FROM "windowEndsAt" - now()))::int AS "secondsLeft"`;
      if (!row || row.count <= rule.max) return { allowed: true };
      return { allowed: false, retryAfterSeconds: Math.max(1, row.secondsLeft) };
    },
    async forget(subjects) {
      await db.authAttempt.deleteMany({ where: { key: { in: subjects.map(keyOf) } } });
    },
  };
}
