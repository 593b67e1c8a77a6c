import { limits } from '@career-coach/shared/limits.ts';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Access, ViewerId } from '../../access/access.ts';
import { owner } from '../../access/rules.ts';
import type { RequestContext } from '../../context/context.ts';
import { worksThroughDocuments } from '../../limits/cost-of-work.ts';
import { DocumentWork } from '../../limits/document-work.ts';
import { RewriteLetterInput } from './letter-proposal.input.ts';
import { JobPostingReadingResult, LetterRewriteResult } from './letter-proposal.result.ts';
import { proposeRewrite, readJobPosting } from './letter-proposal.service.ts';

/** What could be written, before anything is. */
@Resolver()
export class LetterProposalResolver {
  @Query(() => LetterRewriteResult, {
    complexity: worksThroughDocuments,
    description:
      'A letter, or one paragraph of it, written anew by rules after an instruction. The instruction is a fact that the person gives; otherwise only profile, resume and job description are used.',
  })
  @Access(owner)
  @DocumentWork()
  letterRewrite(
    @Arg('input', () => RewriteLetterInput) input: RewriteLetterInput,
    @Ctx() { db, now }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return proposeRewrite(db, viewerId, input, now);
  }

  @Query(() => JobPostingReadingResult, {
    complexity: worksThroughDocuments,
    description:
      'Company, position and tone of a pasted posting, and what in it is hidden from a reader. Nothing is kept.',
  })
  @Access(owner)
  @DocumentWork()
  jobPostingReading(
    @Arg('description', () => String, {
      description: `The posting, 1–${limits.coverLetter.jobDescription} characters.`,
    })
    description: string,
  ) {
    return readJobPosting(description);
  }
}
