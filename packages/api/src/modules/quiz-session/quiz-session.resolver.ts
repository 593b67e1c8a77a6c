import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Access, ViewerId } from '../../access/access.ts';
import { owner } from '../../access/rules.ts';
import { Asked } from '../../batching/asked.ts';
import type { Columns } from '../../batching/columns.ts';
import type { RequestContext } from '../../context/context.ts';
import type {
  QuizSession as QuizSessionRow,
  User as UserRow,
} from '../../database/generated/client.ts';
import { PageArgs } from '../../pagination/page-args.ts';
import { assessmentColumns } from '../assessment/assessment.columns.ts';
import { Assessment } from '../assessment/assessment.type.ts';
import { localId } from '../node/global-id.ts';
import { userColumns } from '../user/user.columns.ts';
import { User } from '../user/user.type.ts';
import { quizSessionColumns } from './quiz-session.columns.ts';
import { QuizSessionConnection } from './quiz-session.connection.ts';
import { AnswerQuizQuestionInput, StartQuizInput } from './quiz-session.input.ts';
import {
  AbandonQuizResult,
  AnswerQuizQuestionResult,
  FinishQuizResult,
  StartQuizResult,
} from './quiz-session.result.ts';
import {
  abandonQuiz,
  answerQuizQuestion,
  finishQuiz,
  quizTopics,
  shown,
  startQuiz,
} from './quiz-session.service.ts';
import { QuizQuestion, QuizSession } from './quiz-session.type.ts';
import { readQuestions } from './stored-question.ts';

const idArgument = { description: 'QuizSession.id.' };

@Resolver(() => QuizSession)
export class QuizSessionResolver {
  @Query(() => [String], {
    description:
      'The topics to practise: mixed first, then those of the person’s skills and industry, the general ones, and the others.',
  })
  @Access(owner)
  viewerQuizTopics(@Ctx() { db }: RequestContext, @ViewerId() viewerId: string) {
    return quizTopics(db, viewerId);
  }

  @Query(() => QuizSession, {
    nullable: true,
    description: 'A session; null when there is none of that id, or it is not theirs.',
  })
  @Access(owner)
  quizSession(
    @Arg('id', () => ID, idArgument) id: string,
    @Ctx() { loaders }: RequestContext,
    @Asked(quizSessionColumns) columns: Columns,
  ) {
    return loaders.quizSessionById.load(localId('QuizSession', id), columns);
  }

  @FieldResolver(() => [QuizQuestion], { description: 'The questions in the order to ask them.' })
  questions(@Root() { questions }: QuizSessionRow) {
    return readQuestions(questions).map(shown);
  }

  @FieldResolver(() => Int, { description: 'How many questions are answered.' })
  answeredCount(@Root() { questions }: QuizSessionRow) {
    return readQuestions(questions).filter((question) => question.chosenOption !== null).length;
  }

  @FieldResolver(() => User, { description: 'Whose session it is.' })
  user(
    @Root() { userId }: QuizSessionRow,
    @Ctx() { loaders }: RequestContext,
    @Asked(userColumns) columns: Columns,
  ) {
    return loaders.userById.load(userId, columns);
  }

  @FieldResolver(() => Assessment, {
    nullable: true,
    description: 'The result; null until the session is finished.',
  })
  assessment(
    @Root() { assessmentId }: QuizSessionRow,
    @Ctx() { loaders }: RequestContext,
    @Asked(assessmentColumns) columns: Columns,
  ) {
    return assessmentId && loaders.assessmentById.load(assessmentId, columns);
  }

  @Mutation(() => StartQuizResult, {
    description: 'Starts a session. The keys stay on the server.',
  })
  @Access(owner)
  startQuiz(
    @Arg('input', () => StartQuizInput) input: StartQuizInput,
    @Ctx() { db, now }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return startQuiz(db, viewerId, input, now);
  }

  @Mutation(() => AnswerQuizQuestionResult, {
    description:
      'Saves the answer to one question and shows its key. An answer cannot be changed afterwards.',
  })
  @Access(owner)
  answerQuizQuestion(
    @Arg('input', () => AnswerQuizQuestionInput) input: AnswerQuizQuestionInput,
    @Ctx() { db }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return answerQuizQuestion(db, viewerId, input);
  }

  @Mutation(() => FinishQuizResult, {
    description: 'Grades a session. Finishing it again gives the same result, not a second one.',
  })
  @Access(owner)
  finishQuiz(
    @Arg('sessionId', () => ID, idArgument) sessionId: string,
    @Ctx() { db }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return finishQuiz(db, viewerId, sessionId);
  }

  @Mutation(() => AbandonQuizResult, { description: 'Forgets an unfinished session for good.' })
  @Access(owner)
  abandonQuiz(
    @Arg('sessionId', () => ID, idArgument) sessionId: string,
    @Ctx() { db }: RequestContext,
    @ViewerId() viewerId: string,
  ) {
    return abandonQuiz(db, viewerId, sessionId);
  }
}

@Resolver(() => User)
export class QuizSessionsOfUserResolver {
  @FieldResolver(() => QuizSessionConnection, {
    description: 'Sessions that are not finished, newest first.',
  })
  quizSessions(
    @Root() user: UserRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: RequestContext,
    @Asked(quizSessionColumns) columns: Columns,
  ) {
    return loaders.quizSessionsByUser.page(user.id, page, columns);
  }
}
