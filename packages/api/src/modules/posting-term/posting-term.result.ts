import { createUnionType, ObjectType } from 'type-graphql';
import { InvalidInput, NotFound } from '../../errors/user-error.ts';
import { ResumeEmpty, ResumeScored } from '../ats-report/ats-report.result.ts';

@ObjectType({ description: 'The terms were changed, and the resume was scored with them.' })
export class PostingTermsEdited extends ResumeScored {}

export const EditPostingTermsResult = createUnionType({
  name: 'EditPostingTermsResult',
  description: 'What came of changing the terms of a posting.',
  types: () => [PostingTermsEdited, ResumeEmpty, InvalidInput, NotFound] as const,
});
