import { createHash } from 'node:crypto';
import { clientKey } from '@career-coach/shared/inputs/generation.ts';
import type { CoachKind } from '../../coaching/coach.ts';
import type { Database, Transaction } from '../../database/database.ts';
import type { Generation } from '../../database/generated/client.ts';
import { inTransaction } from '../../database/retry.ts';
import { parseInput } from '../../errors/parse-input.ts';
import { InvalidInput, UserError } from '../../errors/user-error.ts';
import type { CoachAccess } from '../../generations/coach-access.ts';
import type { GenerationHandler, PreparedTask } from '../../generations/generation-handler.ts';
import { personOf } from '../../generations/person-of.ts';
import { capOf, monthOf, mostThatCosts, spendingOf } from '../../generations/spending.ts';
import { CapReached, CoachBusy, CoachOff, GenerationStarted } from './generation.result.ts';

export interface StartParts {
  db: Database;
  coach: CoachAccess;
  now: Date;
}

export interface AskedFor {
  /** As the handler reads it. */
  input: unknown;
  clientKey: string;
  /** The coach that the person was shown; null for whoever writes for them now. */
  coach: CoachKind | null;
}

/** An equal request within this time is a second click, a second tab or a retry: the same generation answers it. */
const sameRequestMs = 30_000;
/** Of one person at the same time. */
const mostUnderWay = 5;

/**
 * Asks for a piece of writing: at most one generation, and one bill, for equal requests and for equal client keys.
 * Answers the generation, or what a person can act on; the handler's own refusals among it.
 */
export async function startGeneration(
  parts: StartParts,
  viewerId: string,
  handler: GenerationHandler,
  asked: AskedFor,
): Promise<GenerationStarted | UserError> {
  const { db, now } = parts;
  const key = parseInput(clientKey, asked.clientKey);
  if (key instanceof InvalidInput)
    return InvalidInput.of('clientKey', key.issues[0]?.message ?? '');
  const input = handler.read(asked.input);
  if (input instanceof InvalidInput) return input;
  const chosen = await choose(parts, viewerId, handler, asked.coach);
  if (chosen instanceof UserError) return chosen;
  const inputHash = hashOf(handler.name, chosen.coach, input);
  const given = await givenBefore(db, viewerId, { key, inputHash }, now);
  if (given !== null) return given;
  const prepared = await handler.prepare(db, viewerId, input);
  if (prepared instanceof UserError) return prepared;
  const { model, most, requestHash } = await priceOf(
    parts,
    viewerId,
    handler,
    prepared,
    chosen.coach,
  );

  return inTransaction(db, async (transaction) => {
    // Starts of a person wait for each other here, and those that may cost money for everybody's.
    await lock(transaction, `generation|${viewerId}`);
    const meanwhile = await givenBefore(transaction, viewerId, { key, inputHash }, now);
    if (meanwhile !== null) return meanwhile;
    const underWay = await transaction.generation.count({
      where: { userId: viewerId, status: { in: ['QUEUED', 'RUNNING'] } },
    });
    if (underWay >= mostUnderWay) return new CoachBusy(mostUnderWay);
    const asked = {
      userId: viewerId,
      clientKey: key,
      task: handler.name,
      input,
      inputHash,
      requestHash,
      coach: chosen.coach,
      model,
      createdAt: now,
    };
    const kept = await keptAnswer(transaction, viewerId, handler, { inputHash, requestHash });
    if (kept !== null)
      return new GenerationStarted(
        await transaction.generation.create({
          data: { ...asked, ...kept, status: 'DONE', cached: true, finishedAt: now },
        }),
      );
    if (chosen.coach === 'CLAUDE') {
      await lock(transaction, 'generation-cap');
      const reached = await capReached(transaction, parts, viewerId, chosen.capMicroUsd, most);
      if (reached !== null) return reached;
    }
    return new GenerationStarted(
      await transaction.generation.create({
        data: { ...asked, reservedMicroUsd: most },
      }),
    );
  });
}

const lock = (transaction: Transaction, name: string) =>
  transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`;

/**
 * The answer to an equal request, prompt, model and all of its data alike, that still is as it was written: it answers
 * again, and costs nothing. Null where there is none.
 */
async function keptAnswer(
  transaction: Transaction,
  userId: string,
  { name: task, stillStands }: GenerationHandler,
  { inputHash, requestHash }: { inputHash: string; requestHash: string | null },
) {
  if (requestHash === null || !stillStands) return null;
  const before = await transaction.generation.findFirst({
    where: { userId, task, inputHash, requestHash, status: 'DONE', text: { not: null } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: {
      text: true,
      model: true,
      promptVersion: true,
      warnings: true,
      resultNoun: true,
      resultId: true,
    },
  });
  const { text, resultNoun: noun, resultId: id } = before ?? {};
  if (!before || text == null || noun == null || id == null) return null;
  return (await stillStands(transaction, userId, { noun, id }, text)) ? before : null;
}

/** Who writes this for them: never another than they asked for. */
export async function choose(
  { db, coach }: Pick<StartParts, 'db' | 'coach'>,
  userId: string,
  handler: GenerationHandler,
  wanted: CoachKind | null,
): Promise<{ coach: CoachKind; capMicroUsd: number } | CoachOff> {
  const person = await db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { modelAllowed: true, capMicroUsd: true },
  });
  const capMicroUsd = capOf(coach, person);
  const canUseModel = coach.claude !== null && person.modelAllowed;
  if (wanted === 'CLAUDE' && !canUseModel)
    return new CoachOff(coach.claude === null ? 'installation' : 'person');
  const model = canUseModel && handler.usesModel && wanted !== 'RULE_BASED';
  return { coach: model ? 'CLAUDE' : 'RULE_BASED', capMicroUsd };
}

/** What it would be asked of, and the most that can cost. */
async function priceOf(
  { db, coach }: StartParts,
  userId: string,
  handler: GenerationHandler,
  prepared: PreparedTask,
  kind: CoachKind,
): Promise<{ model: string | null; most: number; requestHash: string | null }> {
  const free = { model: null, most: 0, requestHash: null };
  if (kind === 'RULE_BASED' || coach.claude === null) return free;
  const described = prepared.describe(coach.claude, await personOf(db, userId));
  if (described === null) return free;
  return {
    requestHash: sha256(described.body),
    model: described.model,
    most: mostThatCosts(coach.claude, described, handler.maxOutputTokens),
  };
}

/** The generation that this very request, or an equal one just now, has started. */
async function givenBefore(
  db: Database | Transaction,
  userId: string,
  { key, inputHash }: { key: string; inputHash: string },
  now: Date,
): Promise<GenerationStarted | InvalidInput | null> {
  const sameKey = await db.generation.findUnique({
    where: { userId_clientKey: { userId, clientKey: key } },
  });
  if (sameKey) {
    return sameKey.inputHash === inputHash
      ? new GenerationStarted(sameKey)
      : InvalidInput.of(
          'clientKey',
          'This key was used for another request. Nothing was started. Send a new key with each new request.',
        );
  }
  const equal: Generation | null = await db.generation.findFirst({
    where: {
      userId,
      inputHash,
      cancelRequestedAt: null,
      OR: [
        { status: { in: ['QUEUED', 'RUNNING'] } },
        { status: 'DONE', createdAt: { gte: new Date(now.getTime() - sameRequestMs) } },
      ],
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  return equal && new GenerationStarted(equal);
}

async function capReached(
  transaction: Transaction,
  { coach, now }: StartParts,
  userId: string,
  personCap: number,
  most: number,
): Promise<CapReached | null> {
  const { end } = monthOf(now);
  const limits = [
    ['PERSON', userId, personCap],
    ['INSTALLATION', null, coach.installationCapMicroUsd],
  ] as const;
  for (const [scope, whose, cap] of limits) {
    const { spent, reserved } = await spendingOf(transaction, whose, now);
    if (spent + reserved + most > cap) return new CapReached(scope, cap, end);
  }
  return null;
}

const hashOf = (task: string, coach: CoachKind, input: object) => sha256([task, coach, input]);

const sha256 = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');
