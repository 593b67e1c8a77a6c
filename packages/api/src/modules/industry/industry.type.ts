import { Field, ObjectType } from 'type-graphql';
import type {
  Industry as IndustryRow,
  Specialization as SpecializationRow,
} from '../../database/generated/client.ts';

@ObjectType({ description: 'One of about twenty industries, made of specializations.' })
export class Industry implements Pick<IndustryRow, 'id' | 'name'> {
  @Field(() => String, { description: 'Such as `healthcare`.' })
  id: string;

  @Field(() => String, { description: 'Its name in English.' })
  name: string;
}

@ObjectType({
  description: 'A part of an industry that a person can choose: User.industry holds its id.',
})
export class Specialization implements Pick<SpecializationRow, 'id' | 'name'> {
  @Field(() => String, { description: 'Such as `healthcare/nursing`.' })
  id: string;

  @Field(() => String, { description: 'Its name in English.' })
  name: string;
}
