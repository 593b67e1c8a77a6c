import { createUnionType, Field, ObjectType } from 'type-graphql';
import type { User as UserRow } from '../../database/generated/client.ts';
import { InvalidInput, UserError } from '../../errors/user-error.ts';
import { User } from './user.type.ts';

@ObjectType({ description: 'The profile was saved.' })
export class ProfileSaved {
  @Field(() => User, { description: 'The person, as saved.' })
  user: UserRow;

  constructor(user: UserRow) {
    this.user = user;
  }
}

@ObjectType({
  description:
    'The profile was saved elsewhere since this version was read. Nothing was overwritten.',
  implements: UserError,
})
export class ProfileConflict extends UserError {
  @Field(() => User, {
    description: 'The profile as it is now: compare, and save again from its version.',
  })
  current: UserRow;

  constructor(current: UserRow) {
    super(
      'Your profile was changed on another device in the meantime. Nothing was overwritten: compare both and save again.',
    );
    this.current = current;
  }
}

@ObjectType({
  description: 'The account is gone, with everything that was in it. It cannot be brought back.',
})
export class AccountDeleted {
  @Field(() => String, { description: 'The address that can sign up anew.' })
  email: string;

  constructor(email: string) {
    this.email = email;
  }
}

export const UpdateProfileResult = createUnionType({
  name: 'UpdateProfileResult',
  description: 'What came of saving the profile.',
  types: () => [ProfileSaved, ProfileConflict, InvalidInput] as const,
});

export const DeleteAccountResult = createUnionType({
  name: 'DeleteAccountResult',
  description: 'What came of deleting the account.',
  types: () => [AccountDeleted, InvalidInput] as const,
});
