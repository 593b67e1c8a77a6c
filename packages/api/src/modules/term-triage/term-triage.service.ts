import { triageTermInput } from '@career-coach/shared/inputs/posting-terms.ts';
import { limits } from '@career-coach/shared/limits.ts';
import type { Database } from '../../database/database.ts';
import { withRetry } from '../../database/retry.ts';
import { parseInput } from '../../errors/parse-input.ts';
import { InvalidInput } from '../../errors/user-error.ts';
import { termKey } from '../../scoring/aliases.ts';
import type { TriageTermInput } from './term-triage.input.ts';
import { TermTriaged } from './term-triage.result.ts';

/** Keeps what the person says of a term. The resume is theirs to write: nothing is put into it. */
export async function triageTerm(
  db: Database,
  viewerId: string,
  input: TriageTermInput,
): Promise<TermTriaged | InvalidInput> {
  const parsed = parseInput(triageTermInput, input);
  if (parsed instanceof InvalidInput) return parsed;
  const { term, verdict } = parsed;
  const key = { userId: viewerId, termKey: termKey(term) };
  if (verdict === null) {
    await db.termTriage.deleteMany({ where: key });
    return new TermTriaged(null);
  }
  const others = await db.termTriage.count({
    where: { userId: viewerId, termKey: { not: key.termKey } },
  });
  if (others >= limits.termTriages)
    return InvalidInput.of(
      'term',
      `You have judged ${limits.termTriages} terms, and no more are kept. Take some back first.`,
    );
  return new TermTriaged(
    await withRetry(() =>
      db.termTriage.upsert({
        where: { userId_termKey: key },
        create: { ...key, term, verdict },
        update: { term, verdict },
      }),
    ),
  );
}
