import type { SaveCoachSettings } from '@career-coach/shared/inputs/generation.ts';
import { Field, InputType, Int } from 'type-graphql';

@InputType({ description: 'What to change; what is left out, or null, stays as it is.' })
export class SaveCoachSettingsInput implements SaveCoachSettings {
  @Field(() => Boolean, {
    nullable: true,
    description: 'False: rules write for this person, and nothing is sent to a model.',
  })
  modelAllowed?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The most that models may cost in a calendar month, in millionths of a US dollar, from 0 to `CoachSettings.highestCapMicroUsd`.',
  })
  capMicroUsd?: number | null;
}
