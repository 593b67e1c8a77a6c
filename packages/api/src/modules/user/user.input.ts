import { limits } from '@career-coach/shared/limits.ts';
import type { UpdateProfile } from '@career-coach/shared/inputs/update-profile.ts';
import { Field, InputType, Int } from 'type-graphql';

@InputType({
  description:
    'The parts of the profile to change. A field that is left out stays as it is; null empties it.',
})
export class UpdateProfileInput implements UpdateProfile {
  @Field(() => Int, { description: 'User.version that the changes were made from.' })
  version: number;

  @Field(() => String, {
    nullable: true,
    description: `Full name, at most ${limits.user.name} characters.`,
  })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Industry and specialization, such as `healthcare/nursing`: the id of a Specialization.',
  })
  industry?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `Years of professional experience, 0–${limits.user.experienceMax}.`,
  })
  experience?: number | null;

  @Field(() => String, {
    nullable: true,
    description: `Professional biography, at most ${limits.user.bio} characters.`,
  })
  bio?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: `All skills, in order; at most ${limits.user.skills} of at most ${limits.user.skill} characters. Repeats are dropped. Null empties the list.`,
  })
  skills?: string[] | null;
}
