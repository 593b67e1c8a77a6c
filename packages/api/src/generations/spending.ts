import { costOf, publishedPrices } from '../claude/prices.ts';
import type { ClaudeClient, TokenUsage } from '../coaching/claude-client.ts';
import type { RequestDescription } from '../coaching/task-request.ts';
import type { Database, Transaction } from '../database/database.ts';
import type { CoachAccess } from './coach-access.ts';

/** A token is two bytes or more in every language that we know of; English has about four. */
const bytesPerToken = 2;

/**
 * The most that a request can cost, its one repetition with the checker's message included, in millionths of a US
 * dollar. A model whose price is not known counts as the dearest one that is: caps must hold for it too.
 */
export function mostThatCosts(
  claude: ClaudeClient,
  { body, model }: RequestDescription,
  maxOutputTokens: number,
): number {
  const input = Math.ceil(Buffer.byteLength(JSON.stringify(body)) / bytesPerToken);
  const usage: TokenUsage = {
    inputTokens: maxOutputTokens,
    outputTokens: 2 * maxOutputTokens,
    cacheReadTokens: 0,
    cacheWriteTokens: 2 * input,
  };
  return claude.costOf(model, usage) ?? dearest(usage);
}

const dearest = (usage: TokenUsage): number =>
  Math.max(
    ...Object.keys(publishedPrices.prices).map(
      (model) => costOf(publishedPrices, model, usage) ?? 0,
    ),
  );

/** Caps count by calendar months, UTC. */
export const monthOf = (now: Date): { start: Date; end: Date } => ({
  start: new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1)),
  end: new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1)),
});

/** What a month has cost, in millionths of a US dollar. */
export interface Spending {
  /** By receipts. */
  spent: number;
  /** The most that what is under way, or ended without a known cost, can have cost. */
  reserved: number;
}

/** Of one person; of everybody when `userId` is null. */
export async function spendingOf(
  db: Pick<Database | Transaction, '$queryRaw'>,
  userId: string | null,
  now: Date,
): Promise<Spending> {
  const { start } = monthOf(now);
  const [row] = await db.$queryRaw<{ spent: bigint; reserved: bigint }[]>`
    SELECT coalesce(sum("costMicroUsd"), 0)::bigint AS spent,
           coalesce(sum("reservedMicroUsd") FILTER (WHERE "costMicroUsd" IS NULL), 0)::bigint AS reserved
    FROM "Generation"
    WHERE "createdAt" >= ${start} AND "coach" = 'CLAUDE' AND (${userId}::uuid IS NULL OR "userId" = ${userId}::uuid)`;
  return { spent: Number(row?.spent ?? 0), reserved: Number(row?.reserved ?? 0) };
}

/** A person's own limit; never above what the installation allows each. */
export const capOf = (
  { personCapMicroUsd }: CoachAccess,
  { capMicroUsd }: { capMicroUsd: number | null },
): number => Math.min(capMicroUsd ?? personCapMicroUsd, personCapMicroUsd);
