import { Field, ObjectType } from 'type-graphql';
import type { ProposedTerm as Proposed } from '../../coaching/propose-terms/proposed-terms.ts';
import type { TermProposal as TermProposalRow } from '../../database/generated/client.ts';
import type { TermNeed } from '../../scoring/score.ts';
import { AtsTermNeed } from '../ats-report/ats-term-need.enum.ts';
import { Node } from '../node/node.type.ts';

@ObjectType({
  description:
    'A term that a model read in a posting. It is asked for only once the viewer takes it.',
})
export class ProposedTerm implements Proposed {
  @Field(() => String, { description: 'The term, as the posting writes it.' })
  term: string;

  @Field(() => AtsTermNeed, { description: 'How the posting asks for it, by the model’s reading.' })
  need: TermNeed;

  @Field(() => String, {
    description: 'The sentence of the posting that names it; checked to stand there.',
  })
  quote: string;
}

type TermProposalFields = Pick<
  TermProposalRow,
  'id' | 'writtenBy' | 'promptVersion' | 'createdAt'
> & { terms: Proposed[] };

@ObjectType({
  description:
    'What a model read in a posting, kept for the same posting pasted again. A proposal: it changes no list and no score until the viewer takes a term with `editPostingTerms`.',
  implements: Node,
})
export class TermProposal implements TermProposalFields {
  id: string;

  @Field(() => [ProposedTerm], {
    description: 'The terms, must-haves first, each in the order of the model; 1 to 35.',
  })
  terms: Proposed[];

  @Field(() => String, { description: 'Who proposed them: `Claude <model>`.' })
  writtenBy: string;

  @Field(() => String, { description: 'Version of the prompt.' })
  promptVersion: string;

  @Field(() => Date, { description: 'When they were proposed.' })
  createdAt: Date;
}
