import { Field, ObjectType } from 'type-graphql';
import type { InsightSnapshot as SnapshotRow } from '../../database/generated/client.ts';
import { Node } from '../node/node.type.ts';

@ObjectType({
  description:
    'What an insight said from a moment on. One is added by each refresh that changes something; none is ever changed.',
  implements: Node,
})
export class InsightSnapshot implements Pick<SnapshotRow, 'id' | 'industry' | 'takenAt'> {
  id: string;

  @Field(() => String, {
    description: 'The id of the specialization, such as `healthcare/nursing`.',
  })
  industry: string;

  @Field(() => Date, { description: 'When the refresh that first said so ran.' })
  takenAt: Date;
}
