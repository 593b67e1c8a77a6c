import type { Database, Transaction } from '../../packages/api/src/database/database.ts';
import type { SeedPerson } from './seed-person.ts';

/** Whom rows are planted for, and through what. */
export interface SeedOwner {
  /** For reading what was there before. */
  db: Database;
  transaction: Transaction;
  userId: string;
  person: SeedPerson;
}
