import { createUnionType, Field, ObjectType } from 'type-graphql';
import type { User as UserRow } from '../../database/generated/client.ts';
import { InvalidInput } from '../../errors/user-error.ts';
import { User } from '../user/user.type.ts';

@ObjectType({
  description: 'The settings of the coach were saved. They hold for what starts next.',
})
export class CoachSettingsSaved {
  @Field(() => User, { description: 'The person, whose `coachSettings` these are.' })
  user: UserRow;

  constructor(user: UserRow) {
    this.user = user;
  }
}

export const SaveCoachSettingsResult = createUnionType({
  name: 'SaveCoachSettingsResult',
  description: 'What came of saving the settings of the coach.',
  types: () => [CoachSettingsSaved, InvalidInput] as const,
});
