import type { Database } from '../database/database.ts';
import type { Prisma, User } from '../database/generated/client.ts';

export type UserFields = Partial<Omit<Prisma.UserUncheckedCreateInput, 'id'>>;

let given = 0;

/** A fictional person; each has an address of their own. */
export async function givenUser(db: Database, fields: UserFields = {}): Promise<User> {
  given += 1;
  return db.user.create({
    data: {
      clerkUserId: `test_${given}`,
      email: `person-${given}@example.com`,
      name: 'Nadia Okonkwo',
      skills: ['Wound care', 'Triage'],
      ...fields,
    },
  });
}
