import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, ViewerId } from '../../access/access.ts';
import { owner } from '../../access/rules.ts';
import { Asked } from '../../batching/asked.ts';
import type { Columns } from '../../batching/columns.ts';
import type { RequestContext } from '../../context/context.ts';
import type {
  Assessment as AssessmentRow,
  User as UserRow,
} from '../../database/generated/client.ts';
import { worksThroughDocuments } from '../../limits/cost-of-work.ts';
import { DocumentWork } from '../../limits/document-work.ts';
import { previewGeneration } from '../generation/generation.service.ts';
import { PreviewArgs, StartArgs } from '../generation/start.args.ts';
import { startGeneration } from '../generation/start-generation.ts';
import { readQuestions } from '../quiz-session/stored-question.ts';
import { userColumns } from '../user/user.columns.ts';
import { User } from '../user/user.type.ts';
import { assessmentColumns } from './assessment.columns.ts';
import { AssessmentConnection } from './assessment.connection.ts';
import { AssessmentArgs } from './assessment.input.ts';
import {
  DeleteAssessmentResult,
  PreviewImprovementTipResult,
  RestoreAssessmentResult,
  StartImprovementTipResult,
} from './assessment.result.ts';
import { deleteAssessment, restoreAssessment } from './assessment.service.ts';
import { AnsweredQuestion, Assessment } from './assessment.type.ts';
import { improvementTipGeneration } from './improvement-tip.generation.ts';

const idArgument = { description: 'Assessment.id.' };

@Resolver(() => Assessment)
export class AssessmentResolver {
  @FieldResolver(() => [AnsweredQuestion], {
    description: 'The questions in the order served, each with key, answer and explanation.',
  })
  questions(@Root() { questions }: AssessmentRow) {
    return readQuestions(questions).map((question) => ({
      ...question,
      isCorrect: question.chosenOption === question.correctOption,
    }));
  }

  @FieldResolver(() => User, { description: 'Whose result it is.' })
  user(
    @Root() { userId }: AssessmentRow,
    @Ctx() { loaders }: RequestContext,
    @Asked(userColumns) columns: Columns,
  ) {
    return loaders.userById.load(userId, columns);
  }

  @Mutation(() => DeleteAssessmentResult, {
    description: 'Puts a result in the trash for 30 days. Deleting it again changes nothing.',
  })
  @Access(owner)
  deleteAssessment(
    @Arg('id', () => ID, idArgument) id: string,
    @Ctx() { db, now }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return deleteAssessment(db, viewerId, id, now);
  }

  @Mutation(() => RestoreAssessmentResult, { description: 'Brings a result back from the trash.' })
  @Access(owner)
  restoreAssessment(
    @Arg('id', () => ID, idArgument) id: string,
    @Ctx() { db }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return restoreAssessment(db, viewerId, id);
  }

  @Mutation(() => StartImprovementTipResult, {
    complexity: worksThroughDocuments,
    description:
      'Asks for another tip on what to practise next. It is written in the background and takes the place of the tip before, which stands until then; its `result` will be the Assessment.',
  })
  @Access(owner)
  @DocumentWork()
  startImprovementTip(
    @Arg('assessmentId', () => ID, idArgument) assessmentId: string,
    @Args(() => StartArgs) { clientKey, coach = null }: StartArgs,
    @Ctx() context: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    const asked = { input: { assessmentId }, clientKey, coach };
    return startGeneration(context, viewerId, improvementTipGeneration, asked);
  }

  @Query(() => PreviewImprovementTipResult, {
    complexity: worksThroughDocuments,
    description:
      'Exactly what `startImprovementTip` would send, and the most it could cost. Nothing is sent.',
  })
  @Access(owner)
  @DocumentWork()
  previewImprovementTip(
    @Arg('assessmentId', () => ID, idArgument) assessmentId: string,
    @Args(() => PreviewArgs) { coach = null }: PreviewArgs,
    @Ctx() context: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    const asked = { input: { assessmentId }, coach };
    return previewGeneration(context, viewerId, improvementTipGeneration, asked);
  }
}

@Resolver(() => User)
export class AssessmentsOfUserResolver {
  @FieldResolver(() => AssessmentConnection, {
    description: 'Results of interview practice, newest first.',
  })
  assessments(
    @Root() user: UserRow,
    @Args(() => AssessmentArgs) { trashed, ...page }: AssessmentArgs,
    @Ctx() { loaders }: RequestContext,
    @Asked(assessmentColumns) columns: Columns,
  ) {
    return loaders.assessmentsByUser.page(user.id, page, columns, { trashed: trashed ?? false });
  }
}
