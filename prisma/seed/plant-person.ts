import type { Database, Transaction } from '../../packages/api/src/database/database.ts';
import { inTransaction } from '../../packages/api/src/database/retry.ts';
import { plantCopies } from './plant-copies.ts';
import { plantLearning } from './plant-learning.ts';
import { plantLetters } from './plant-letters.ts';
import { plantPractice } from './plant-practice.ts';
import { plantResume } from './plant-resume.ts';
import { day, seedId } from './seed-id.ts';
import type { SeedPerson } from './seed-person.ts';

const joined = day('2026-09-07');
const lastSeen = day('2026-11-16');

/**
 * Stores a person with everything of theirs, all or nothing. Whoever is there already is left as they are,
 * with whatever was done to their account since.
 * @returns whether the person was new
 */
export function plantPerson(
  db: Database,
  person: SeedPerson,
  account: 'local' | 'none',
): Promise<boolean> {
  return inTransaction(db, async (transaction) => {
    if ((await transaction.user.count({ where: { email: person.email } })) > 0) return false;
    const userId = await plantUser(transaction, person, account);
    const owner = { db, transaction, userId, person };
    await plantResume(owner);
    await plantCopies(owner);
    await plantLearning(owner);
    await plantLetters(owner);
    await plantPractice(owner);
    return true;
  });
}

async function plantUser(
  transaction: Transaction,
  person: SeedPerson,
  account: 'local' | 'none',
): Promise<string> {
  const id = seedId(joined, person.number, 0);
  const { email, name, industry, experience, bio, skills } = person;
  const profile = {
    name,
    industry,
    experience,
    bio,
    skills,
    createdAt: joined,
    updatedAt: lastSeen,
  };
  if (account === 'none') {
    await transaction.user.create({
      data: { id, clerkUserId: `seed_${person.key}`, email, ...profile },
    });
    return id;
  }
  // A trigger of the database makes the User.
  await transaction.authUser.create({
    data: { id, email, name, emailVerified: true, createdAt: joined },
  });
  await transaction.user.update({ where: { id }, data: profile });
  return id;
}
