import { termKey } from '../../packages/api/src/scoring/aliases.ts';
import { day, seedId } from './seed-id.ts';
import type { SeedOwner } from './seed-owner.ts';

const decided = day('2026-10-16');

/** Terms that postings ask for and the person will learn. */
export async function plantLearning({ transaction, userId, person }: SeedOwner): Promise<void> {
  await transaction.termTriage.createMany({
    data: (person.learning ?? []).map((term, index) => ({
      id: seedId(decided, person.number, 1_000 + index),
      userId,
      term,
      termKey: termKey(term),
      verdict: 'LEARN',
      createdAt: decided,
      updatedAt: decided,
    })),
  });
}
