import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, ViewerId } from '../../access/access.ts';
import { everyone, owner } from '../../access/rules.ts';
import { Asked } from '../../batching/asked.ts';
import type { Columns } from '../../batching/columns.ts';
import { behaviouralQuestions } from '../../coaching/grade-answer/behavioural-questions.ts';
import type { RequestContext } from '../../context/context.ts';
import type {
  PracticeAnswer as PracticeAnswerRow,
  User as UserRow,
} from '../../database/generated/client.ts';
import { worksThroughDocuments } from '../../limits/cost-of-work.ts';
import { DocumentWork } from '../../limits/document-work.ts';
import { previewGeneration } from '../generation/generation.service.ts';
import { PreviewArgs, StartArgs } from '../generation/start.args.ts';
import { startGeneration } from '../generation/start-generation.ts';
import { userColumns } from '../user/user.columns.ts';
import { User } from '../user/user.type.ts';
import { answerGradeGeneration } from './answer-grade.generation.ts';
import { practiceAnswerColumns } from './practice-answer.columns.ts';
import { PracticeAnswerConnection } from './practice-answer.connection.ts';
import { GradeAnswerInput, PracticeAnswerArgs } from './practice-answer.input.ts';
import {
  DeletePracticeAnswerResult,
  PreviewAnswerGradeResult,
  RestorePracticeAnswerResult,
  StartAnswerGradeResult,
} from './practice-answer.result.ts';
import { deletePracticeAnswer, restorePracticeAnswer } from './practice-answer.service.ts';
import { BehaviouralQuestion, PracticeAnswer, StarPartGrade } from './practice-answer.type.ts';

@Resolver(() => PracticeAnswer)
export class PracticeAnswerResolver {
  @FieldResolver(() => [StarPartGrade], {
    description: 'The four parts in order; empty when it was not assessed.',
  })
  parts(@Root() { parts }: PracticeAnswerRow) {
    return parts;
  }

  @FieldResolver(() => User, { description: 'Whose answer it is.' })
  user(
    @Root() { userId }: PracticeAnswerRow,
    @Ctx() { loaders }: RequestContext,
    @Asked(userColumns) columns: Columns,
  ) {
    return loaders.userById.load(userId, columns);
  }

  @Query(() => [BehaviouralQuestion], {
    description: 'Questions to practise in one’s own words.',
  })
  @Access(everyone)
  behaviouralQuestions(): readonly BehaviouralQuestion[] {
    return behaviouralQuestions;
  }

  @Mutation(() => StartAnswerGradeResult, {
    complexity: worksThroughDocuments,
    description:
      'Asks for a grade of an answer by the rubric of situation, task, action and result. It is written in the background; its `result` will be a PracticeAnswer.',
  })
  @Access(owner)
  @DocumentWork()
  startAnswerGrade(
    @Arg('input', () => GradeAnswerInput) input: GradeAnswerInput,
    @Args(() => StartArgs) { clientKey, coach = null }: StartArgs,
    @Ctx() context: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return startGeneration(context, viewerId, answerGradeGeneration, { input, clientKey, coach });
  }

  @Query(() => PreviewAnswerGradeResult, {
    complexity: worksThroughDocuments,
    description:
      'Exactly what `startAnswerGrade` would send with the same input, and the most it could cost. Nothing is sent.',
  })
  @Access(owner)
  @DocumentWork()
  previewAnswerGrade(
    @Arg('input', () => GradeAnswerInput) input: GradeAnswerInput,
    @Args(() => PreviewArgs) { coach = null }: PreviewArgs,
    @Ctx() context: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return previewGeneration(context, viewerId, answerGradeGeneration, { input, coach });
  }

  @Mutation(() => DeletePracticeAnswerResult, {
    description:
      'Puts an answer and its grade in the trash, where they stay for 30 days. Once more changes nothing.',
  })
  @Access(owner)
  deletePracticeAnswer(
    @Arg('id', () => ID, { description: 'PracticeAnswer.id.' }) id: string,
    @Ctx() { db, now }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return deletePracticeAnswer(db, viewerId, id, now);
  }

  @Mutation(() => RestorePracticeAnswerResult, {
    description: 'Brings an answer back from the trash.',
  })
  @Access(owner)
  restorePracticeAnswer(
    @Arg('id', () => ID, { description: 'PracticeAnswer.id.' }) id: string,
    @Ctx() { db }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return restorePracticeAnswer(db, viewerId, id);
  }
}

@Resolver(() => User)
export class PracticeAnswersOfUserResolver {
  @FieldResolver(() => PracticeAnswerConnection, {
    description: 'Answers to behavioural questions with their grades, newest first.',
  })
  practiceAnswers(
    @Root() user: UserRow,
    @Args(() => PracticeAnswerArgs) { trashed, ...page }: PracticeAnswerArgs,
    @Ctx() { loaders }: RequestContext,
    @Asked(practiceAnswerColumns) columns: Columns,
  ) {
    return loaders.practiceAnswersByUser.page(user.id, page, columns, {
      trashed: trashed ?? false,
    });
  }
}
