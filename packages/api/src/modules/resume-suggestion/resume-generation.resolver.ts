import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Access, ViewerId } from '../../access/access.ts';
import { owner } from '../../access/rules.ts';
import type { RequestContext } from '../../context/context.ts';
import { worksThroughDocuments } from '../../limits/cost-of-work.ts';
import { DocumentWork } from '../../limits/document-work.ts';
import { feedbackGeneration } from '../ats-report/feedback.generation.ts';
import { previewGeneration } from '../generation/generation.service.ts';
import { PreviewArgs, StartArgs } from '../generation/start.args.ts';
import { startGeneration } from '../generation/start-generation.ts';
import { improvementGeneration } from './improvement.generation.ts';
import {
  PreviewResumeGenerationResult,
  StartResumeGenerationResult,
} from './resume-generation.result.ts';
import { ImproveResumeInput } from './resume-suggestion.input.ts';
import { startResumeFeedback } from './start-resume-feedback.ts';

@Resolver()
export class ResumeGenerationResolver {
  @Mutation(() => StartResumeGenerationResult, {
    complexity: worksThroughDocuments,
    description:
      'Asks the coach for better wordings. They come in the background as suggestions of the resume, which is its `result`; the resume’s text is not touched.',
  })
  @Access(owner)
  @DocumentWork()
  startResumeImprovement(
    @Arg('input', () => ImproveResumeInput) input: ImproveResumeInput,
    @Args(() => StartArgs) { clientKey, coach = null }: StartArgs,
    @Ctx() context: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return startGeneration(context, viewerId, improvementGeneration, { input, clientKey, coach });
  }

  @Query(() => PreviewResumeGenerationResult, {
    complexity: worksThroughDocuments,
    description:
      'Exactly what `startResumeImprovement` would send with the same input, and the most it could cost. Nothing is sent.',
  })
  @Access(owner)
  @DocumentWork()
  previewResumeImprovement(
    @Arg('input', () => ImproveResumeInput) input: ImproveResumeInput,
    @Args(() => PreviewArgs) { coach = null }: PreviewArgs,
    @Ctx() context: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return previewGeneration(context, viewerId, improvementGeneration, { input, coach });
  }

  @Mutation(() => StartResumeGenerationResult, {
    complexity: worksThroughDocuments,
    description:
      'Asks the coach for feedback on the saved resume. It is written in the background into `Resume.feedback`; the score stands whatever comes of it.',
  })
  @Access(owner)
  @DocumentWork()
  startResumeFeedback(
    @Args(() => StartArgs) { clientKey, coach = null }: StartArgs,
    @Ctx() context: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return startResumeFeedback(context, viewerId, { clientKey, coach });
  }

  @Query(() => PreviewResumeGenerationResult, {
    complexity: worksThroughDocuments,
    description:
      'Exactly what `startResumeFeedback` would send, and the most it could cost. Nothing is sent.',
  })
  @Access(owner)
  @DocumentWork()
  previewResumeFeedback(
    @Args(() => PreviewArgs) { coach = null }: PreviewArgs,
    @Ctx() context: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return previewGeneration(context, viewerId, feedbackGeneration, { input: {}, coach });
  }
}
