import type { Transaction } from '../../packages/api/src/database/database.ts';
import type { SeedPerson } from './seed-person.ts';

/** Whom rows are planted for, and through what. */
export interface SeedOwner {
  transaction: Transaction;
  userId: string;
  person: SeedPerson;
}
