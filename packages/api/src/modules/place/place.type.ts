import { Field, ObjectType } from 'type-graphql';
import type { Place as PlaceRow } from '../../database/generated/client.ts';

@ObjectType({
  description:
    'A place that wages are published for: the nation, a state or the District of Columbia.',
})
export class Place implements Pick<PlaceRow, 'code' | 'name'> {
  @Field(() => String, {
    description: '`US`, or the postal abbreviation of a state, such as `CA`.',
  })
  code: string;

  @Field(() => String, { description: 'Its name in English.' })
  name: string;
}
