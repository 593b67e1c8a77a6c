import type { EditPostingTerms } from '@career-coach/shared/inputs/posting-terms.ts';
import { limits } from '@career-coach/shared/limits.ts';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';

export const PostingTermChange = {
  MUST_HAVE: 'MUST_HAVE',
  NICE_TO_HAVE: 'NICE_TO_HAVE',
  NOT_ASKED: 'NOT_ASKED',
  AS_POSTED: 'AS_POSTED',
} as const;
registerEnumType(PostingTermChange, {
  name: 'PostingTermChange',
  description:
    'How a term is to be asked for. NOT_ASKED takes it off the list, AS_POSTED forgets what was changed about it.',
});
export type PostingTermChange = keyof typeof PostingTermChange;

@InputType({ description: 'One term of a posting and how it is to be asked for.' })
export class PostingTermEdit {
  @Field(() => String, {
    description: `The term, at most ${limits.postingTerms.term} characters. Another spelling of the same thing is the same term; a new one is added.`,
  })
  term: string;

  @Field(() => PostingTermChange, { description: 'How it is to be asked for.' })
  need: PostingTermChange;
}

@InputType({ description: 'Changes to the terms of the posting that a report was held against.' })
export class EditPostingTermsInput implements EditPostingTerms {
  @Field(() => ID, { description: 'AtsReport.id of a report with a job description.' })
  reportId: string;

  @Field(() => [PostingTermEdit], {
    description: `The changes, 1–${limits.postingTerms.edits}; the last one for a term counts. Terms not named stay as they are.`,
  })
  edits: PostingTermEdit[];
}
