import { termKey } from '../../packages/api/src/scoring/aliases.ts';
import { day, seedId } from './seed-id.ts';
import type { SeedOwner } from './seed-owner.ts';

/** One after the other: what is copied for visitors stands in the order of its times. */
const decidedAt = (index: number) => new Date(day('2026-10-17').getTime() + index * 60_000);

/** Terms that postings ask for and the person will learn. */
export async function plantLearning({ transaction, userId, person }: SeedOwner): Promise<void> {
  await transaction.termTriage.createMany({
    data: (person.learning ?? []).map((term, index) => ({
      id: seedId(decidedAt(index), person.number, 1_000 + index),
      userId,
      term,
      termKey: termKey(term),
      verdict: 'LEARN',
      createdAt: decidedAt(index),
      updatedAt: decidedAt(index),
    })),
  });
}
