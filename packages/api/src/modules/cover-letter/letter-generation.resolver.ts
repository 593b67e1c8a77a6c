import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Access, ViewerId } from '../../access/access.ts';
import { owner } from '../../access/rules.ts';
import type { RequestContext } from '../../context/context.ts';
import { worksThroughDocuments } from '../../limits/cost-of-work.ts';
import { DocumentWork } from '../../limits/document-work.ts';
import { previewGeneration } from '../generation/generation.service.ts';
import { PreviewArgs, StartArgs } from '../generation/start.args.ts';
import { startGeneration } from '../generation/start-generation.ts';
import { DraftCoverLetterInput } from './cover-letter.input.ts';
import {
  PreviewCoverLetterResult,
  StartCoverLetterResult,
  StartLetterRewriteResult,
} from './letter-generation.result.ts';
import { RewriteLetterInput } from './letter-rewrite.input.ts';
import { letterRewriteGeneration } from './letter-rewrite.generation.ts';
import { letterGeneration } from './letter.generation.ts';

@Resolver()
export class LetterGenerationResolver {
  @Mutation(() => StartCoverLetterResult, {
    complexity: worksThroughDocuments,
    description:
      'Asks for a letter from the profile, the resume and the job description, and nothing else. It is written in the background; its `result` will be a CoverLetter.',
  })
  @Access(owner)
  @DocumentWork()
  startCoverLetter(
    @Arg('input', () => DraftCoverLetterInput) input: DraftCoverLetterInput,
    @Args(() => StartArgs) { clientKey, coach = null }: StartArgs,
    @Ctx() context: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return startGeneration(context, viewerId, letterGeneration, { input, clientKey, coach });
  }

  @Query(() => PreviewCoverLetterResult, {
    complexity: worksThroughDocuments,
    description:
      'Exactly what `startCoverLetter` would send with the same input, and the most it could cost. Nothing is sent.',
  })
  @Access(owner)
  @DocumentWork()
  previewCoverLetter(
    @Arg('input', () => DraftCoverLetterInput) input: DraftCoverLetterInput,
    @Args(() => PreviewArgs) { coach = null }: PreviewArgs,
    @Ctx() context: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return previewGeneration(context, viewerId, letterGeneration, { input, coach });
  }

  @Mutation(() => StartLetterRewriteResult, {
    complexity: worksThroughDocuments,
    description:
      'Asks for a draft, or one paragraph of it, to be written anew after an instruction. It is written in the background; the proposal is the `text` of the generation, the whole letter as it would be, and `warnings` tell what was not done or is not supported. The letter stays as it is until the proposal is saved; `result` is that letter.',
  })
  @Access(owner)
  @DocumentWork()
  startLetterRewrite(
    @Arg('input', () => RewriteLetterInput) input: RewriteLetterInput,
    @Args(() => StartArgs) { clientKey, coach = null }: StartArgs,
    @Ctx() context: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    const asked = { input, clientKey, coach };
    return startGeneration(context, viewerId, letterRewriteGeneration, asked);
  }
}
