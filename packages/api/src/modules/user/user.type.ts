import { limits } from '@career-coach/shared/limits.ts';
import { GraphQLEmailAddress, GraphQLURL } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { User as UserRow } from '../../database/generated/client.ts';
import { Node } from '../node/node.type.ts';

type UserFields = Pick<
  UserRow,
  | 'id'
  | 'email'
  | 'name'
  | 'imageUrl'
  | 'industry'
  | 'experience'
  | 'bio'
  | 'skills'
  | 'version'
  | 'createdAt'
  | 'updatedAt'
>;

@ObjectType({
  description: 'A registered person. Only they themselves can read it.',
  implements: Node,
})
export class User implements UserFields {
  id: string;

  @Field(() => GraphQLEmailAddress, { description: 'The address they sign in with.' })
  email: string;

  @Field(() => String, {
    nullable: true,
    description: `Full name, at most ${limits.user.name} characters.`,
  })
  name: string | null;

  @Field(() => GraphQLURL, {
    nullable: true,
    description: 'Address of their picture, from the identity provider.',
  })
  imageUrl: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Industry and specialization, such as `healthcare/nursing`: the id of a Specialization. Null before onboarding.',
  })
  industry: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `Years of professional experience, 0–${limits.user.experienceMax}.`,
  })
  experience: number | null;

  @Field(() => String, {
    nullable: true,
    description: `Professional biography, plain text, at most ${limits.user.bio} characters.`,
  })
  bio: string | null;

  @Field(() => [String], {
    nullable: true,
    description: `What they can do, in their own words and order; at most ${limits.user.skills} of at most ${limits.user.skill} characters.`,
  })
  skills: string[];

  @Field(() => Int, {
    description: 'Counts the saves of the profile. A save names the version it was made from.',
  })
  version: number;

  @Field(() => Date, { description: 'When the account was made.' })
  createdAt: Date;

  @Field(() => Date, { description: 'When the account or its profile last changed.' })
  updatedAt: Date;
}
