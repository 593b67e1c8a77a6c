import { z } from 'zod';
import { limits } from '@career-coach/shared/limits.ts';
import type { Database } from '../../database/database.ts';
import { Prisma } from '../../database/generated/client.ts';

/** What is used of a user as Clerk tells it, in webhooks and by its backend API alike. */
export const clerkUser = z.object({
  id: z.string().startsWith('user_'),
  first_name: z.string().nullish(),
  last_name: z.string().nullish(),
  image_url: z.string().nullish(),
  primary_email_address_id: z.string().nullish(),
  email_addresses: z.array(z.object({ id: z.string(), email_address: z.string() })),
  updated_at: z.number(),
});

export type ClerkUser = z.infer<typeof clerkUser>;

/** What became of a message about a user. */
export type ApplyOutcome =
  | { kind: 'applied'; userId: string }
  /** Newer news was applied before, or the account is deleted. */
  | { kind: 'outdated' }
  /** The account has no e-mail address, which a User needs. */
  | { kind: 'withoutEmail' }
  /** Another User has the address; it may be freed by a message still on its way. */
  | { kind: 'emailTaken' };

function emailOf(user: ClerkUser): string | undefined {
  const primary =
    user.email_addresses.find(({ id }) => id === user.primary_email_address_id) ??
    user.email_addresses[0];
  return primary?.email_address.toLowerCase();
}

function nameOf(user: ClerkUser): string | null {
  return (
    `${user.first_name ?? ''} ${user.last_name ?? ''}`.trim().slice(0, limits.user.name) || null
  );
}

/** Takes the turn for this subject, unless something newer was applied or it is deleted. Holds the row until the transaction ends. */
async function isNews(tx: Prisma.TransactionClient, user: ClerkUser): Promise<boolean> {
  const taken = await tx.$executeRaw`
    INSERT INTO "ClerkSubject" AS s ("clerkUserId", "providerUpdatedAt")
    VALUES (${user.id}, ${new Date(user.updated_at)})
    ON CONFLICT ("clerkUserId") DO UPDATE SET "providerUpdatedAt" = EXCLUDED."providerUpdatedAt"
    WHERE s."deletedAt" IS NULL AND s."providerUpdatedAt" <= EXCLUDED."providerUpdatedAt"`;
  return taken > 0;
}

/**
 * Writes what Clerk says of a user into the User row, creating it if need be. Address and picture follow Clerk;
 * the name only until the person has one here. Late and repeated messages change nothing.
 */
export async function applyClerkUser(db: Database, user: ClerkUser): Promise<ApplyOutcome> {
  const email = emailOf(user);
  if (!email) return { kind: 'withoutEmail' };
  const name = nameOf(user);
  const imageUrl = user.image_url ?? null;
  try {
    return await db.$transaction(async (tx) => {
      if (!(await isNews(tx, user))) return { kind: 'outdated' as const };
      const row = await tx.user.upsert({
        where: { clerkUserId: user.id },
        create: { clerkUserId: user.id, email, name, imageUrl, skills: [] },
        update: { email, imageUrl },
        select: { id: true },
      });
      if (name) await tx.user.updateMany({ where: { id: row.id, name: null }, data: { name } });
      return { kind: 'applied' as const, userId: row.id };
    });
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')
      return { kind: 'emailTaken' };
    throw error;
  }
}

/** Deletes the User of an account that was deleted at Clerk, and remembers it, so that a late "created" does not bring it back. */
export async function applyClerkDeletion(
  db: Database,
  clerkUserId: string,
  now: Date,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.clerkSubject.upsert({
      where: { clerkUserId },
      create: { clerkUserId, providerUpdatedAt: now, deletedAt: now },
      update: { deletedAt: now, deleteAtProvider: false },
    });
    await tx.user.deleteMany({ where: { clerkUserId } });
  });
}
