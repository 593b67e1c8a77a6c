import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, ViewerId } from '../../access/access.ts';
import { owner } from '../../access/rules.ts';
import { Asked } from '../../batching/asked.ts';
import type { Columns } from '../../batching/columns.ts';
import type { RequestContext } from '../../context/context.ts';
import type { AtsReport as AtsReportRow } from '../../database/generated/client.ts';
import { AtsReport } from '../ats-report/ats-report.type.ts';
import { ClientKeyArgs } from '../generation/start.args.ts';
import { postingHash } from '../posting-term/posting-hash.ts';
import { termProposalColumns } from './term-proposal.columns.ts';
import { PreviewTermProposalResult, StartTermProposalResult } from './term-proposal.result.ts';
import { previewTermProposal, startTermProposal } from './term-proposal.service.ts';
import { TermProposal } from './term-proposal.type.ts';

const reportDescription = 'AtsReport.id of a report with a job description.';

@Resolver(() => AtsReport)
export class TermProposalOfReportResolver {
  @FieldResolver(() => TermProposal, {
    nullable: true,
    description:
      'What a model proposed for this posting, as it is now; null when the viewer never asked, and without a description.',
  })
  termProposal(
    @Root() { jobDescription }: AtsReportRow,
    @Ctx() { loaders }: RequestContext,
    @Asked(termProposalColumns) columns: Columns,
  ) {
    return jobDescription === null
      ? null
      : loaders.termProposalByPosting.load(postingHash(jobDescription), columns);
  }

  @Mutation(() => StartTermProposalResult, {
    description:
      'Asks Claude which terms the posting of a report asks for. It is written in the background; its `result` will be a TermProposal. Only terms that stand in the posting are kept, each with its sentence; none of them is asked for, or scored, before the viewer takes it with `editPostingTerms`. The same posting asked again is answered from what is kept.',
  })
  @Access(owner)
  startTermProposal(
    @Arg('reportId', () => ID, { description: reportDescription }) reportId: string,
    @Args(() => ClientKeyArgs) { clientKey }: ClientKeyArgs,
    @Ctx() context: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return startTermProposal(context, viewerId, { reportId, clientKey });
  }

  @Query(() => PreviewTermProposalResult, {
    description:
      'Exactly what `startTermProposal` would send, and the most it could cost. Nothing is sent.',
  })
  @Access(owner)
  previewTermProposal(
    @Arg('reportId', () => ID, { description: reportDescription }) reportId: string,
    @Ctx() context: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return previewTermProposal(context, viewerId, reportId);
  }
}
