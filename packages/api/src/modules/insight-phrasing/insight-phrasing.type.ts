import { Field, ObjectType } from 'type-graphql';
import type { InsightPhrasing as PhrasingRow } from '../../database/generated/client.ts';
import { Node } from '../node/node.type.ts';

type PhrasingFields = Pick<
  PhrasingRow,
  'id' | 'text' | 'writtenBy' | 'promptVersion' | 'createdAt'
>;

@ObjectType({
  description:
    'The outlook and trends of a person’s specialization in the words of a model. It adds words to published figures, never a number: `snapshot` has the figures, with source and period.',
  implements: Node,
})
export class InsightPhrasing implements PhrasingFields {
  id: string;

  @Field(() => String, {
    description: 'Plain text, a few sentences; every number in it is one of the figures.',
  })
  text: string;

  @Field(() => String, { description: 'Who phrased it: `Claude` and the model.' })
  writtenBy: string;

  @Field(() => String, { description: 'Version of the prompt.' })
  promptVersion: string;

  @Field(() => Date, { description: 'When it was written.' })
  createdAt: Date;
}
