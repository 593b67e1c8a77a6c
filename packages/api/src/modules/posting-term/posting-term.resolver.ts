import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Access, ViewerId } from '../../access/access.ts';
import { owner } from '../../access/rules.ts';
import { Asked } from '../../batching/asked.ts';
import type { Columns } from '../../batching/columns.ts';
import type { RequestContext } from '../../context/context.ts';
import type { AtsReport as AtsReportRow } from '../../database/generated/client.ts';
import { worksThroughDocuments } from '../../limits/cost-of-work.ts';
import { DocumentWork } from '../../limits/document-work.ts';
import { AtsReport } from '../ats-report/ats-report.type.ts';
import { postingHash } from './posting-hash.ts';
import { postingTermColumns } from './posting-term.columns.ts';
import { EditPostingTermsInput } from './posting-term.input.ts';
import { EditPostingTermsResult } from './posting-term.result.ts';
import { editPostingTerms } from './posting-term.service.ts';
import { PostingTerm } from './posting-term.type.ts';

@Resolver(() => AtsReport)
export class PostingTermsOfReportResolver {
  @FieldResolver(() => [PostingTerm], {
    description:
      'What the viewer changed about the terms of this posting, as it is now, by term; empty when nothing was, and without a description.',
  })
  postingTerms(
    @Root() { jobDescription }: AtsReportRow,
    @Ctx() { loaders }: RequestContext,
    @Asked(postingTermColumns) columns: Columns,
  ) {
    return jobDescription === null
      ? []
      : loaders.postingTermsByPosting.load(postingHash(jobDescription), columns);
  }

  @Mutation(() => EditPostingTermsResult, {
    complexity: worksThroughDocuments,
    description:
      'Changes the terms of the posting that a report was held against, and scores the resume with them. The changes hold for the same posting from then on.',
  })
  @Access(owner)
  @DocumentWork()
  editPostingTerms(
    @Arg('input', () => EditPostingTermsInput) input: EditPostingTermsInput,
    @Ctx() { db, now }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return editPostingTerms(db, viewerId, input, now);
  }
}
