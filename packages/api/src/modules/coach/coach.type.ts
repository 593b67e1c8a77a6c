import { Field, ObjectType } from 'type-graphql';
import { CoachKind } from './coach-kind.ts';

@ObjectType({ description: 'The coach that writes in this installation.' })
export class CoachStatus {
  @Field(() => CoachKind, { description: 'What kind of coach it is.' })
  kind: keyof typeof CoachKind;

  @Field(() => String, {
    description: 'What its texts are badged with: `rule-based` or `Claude` and the model.',
  })
  label: string;
}
