import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { PostingTerm as PostingTermRow } from '../../database/generated/client.ts';
import { Node } from '../node/node.type.ts';

export const PostingTermNeed = {
  MUST_HAVE: 'MUST_HAVE',
  NICE_TO_HAVE: 'NICE_TO_HAVE',
  NOT_ASKED: 'NOT_ASKED',
} as const;
registerEnumType(PostingTermNeed, {
  name: 'PostingTermNeed',
  description: 'What a person says of a term of a posting. NOT_ASKED takes it off the list.',
});
export type PostingTermNeed = keyof typeof PostingTermNeed;

type PostingTermFields = Pick<PostingTermRow, 'id' | 'term' | 'proposedBy' | 'updatedAt'>;

@ObjectType({
  description:
    'A term of a posting as the viewer corrected it. It holds whenever the resume is held against the same posting again.',
  implements: Node,
})
export class PostingTerm implements PostingTermFields {
  id: string;

  @Field(() => String, { description: 'The term, as the viewer or the posting writes it.' })
  term: string;

  @Field(() => PostingTermNeed, { description: 'How it is asked for, in the viewer’s words.' })
  need: PostingTermNeed;

  @Field(() => String, {
    nullable: true,
    description:
      'Who proposed it, `Claude <model>`, when the viewer took it from a TermProposal as it stood there; null when it is their own.',
  })
  proposedBy: string | null;

  @Field(() => Date, { description: 'When it was last changed.' })
  updatedAt: Date;
}
