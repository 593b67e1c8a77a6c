import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { TermTriage as TermTriageRow } from '../../database/generated/client.ts';
import { Node } from '../node/node.type.ts';

export const TermVerdict = { HAVE: 'HAVE', LEARN: 'LEARN', NOT_MINE: 'NOT_MINE' } as const;
registerEnumType(TermVerdict, {
  name: 'TermVerdict',
  description:
    'What a person says of a term their resume lacks. HAVE: it is theirs and belongs into the resume. LEARN: near enough to learn. NOT_MINE: no advice names it any more. None of them changes a score.',
});
export type TermVerdict = keyof typeof TermVerdict;

type TermTriageFields = Pick<TermTriageRow, 'id' | 'term' | 'createdAt' | 'updatedAt'>;

@ObjectType({
  description: 'What the viewer says of a term their resume lacks, for every posting that asks it.',
  implements: Node,
})
export class TermTriage implements TermTriageFields {
  id: string;

  @Field(() => String, { description: 'The term, as it was when it was judged.' })
  term: string;

  @Field(() => TermVerdict, { description: 'What was said of it.' })
  verdict: TermVerdict;

  @Field(() => Date, { description: 'When it was first judged.' })
  createdAt: Date;

  @Field(() => Date, { description: 'When it was last judged.' })
  updatedAt: Date;
}
