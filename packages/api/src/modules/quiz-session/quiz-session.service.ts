import { answerQuizQuestionInput, startQuizInput } from '@career-coach/shared/inputs/quiz.ts';
import { v7 as uuid } from 'uuid';
import { improvementTipTask } from '../../coaching/improvement-tip/improvement-tip.task.ts';
import { chooseQuestions } from '../../coaching/quiz/choose-questions.ts';
import { gradeQuiz } from '../../coaching/quiz/grade-quiz.ts';
import { topicsFor } from '../../coaching/quiz/topics.ts';
import type { Database, Transaction } from '../../database/database.ts';
import type { QuizSession as QuizSessionRow } from '../../database/generated/client.ts';
import { inTransaction } from '../../database/retry.ts';
import { labelOf } from '../../generations/generation-handler.ts';
import { parseInput } from '../../errors/parse-input.ts';
import { InvalidInput, NotFound } from '../../errors/user-error.ts';
import { localId } from '../node/global-id.ts';
import { occupationFiguresOf } from './occupation-figures.ts';
import type { AnswerQuizQuestionInput, StartQuizInput } from './quiz-session.input.ts';
import {
  QuizAbandoned,
  QuizAlreadyAnswered,
  QuizAnswered,
  QuizGraded,
  QuizStarted,
  QuizUnfinished,
} from './quiz-session.result.ts';
import type { QuizQuestion } from './quiz-session.type.ts';
import { readQuestions, storeQuestions, type StoredQuestion } from './stored-question.ts';

/** An equal start within this time, with nothing answered yet, is a second click. */
const doubleClickMs = 10_000;
/** Sessions whose questions are not asked again while others are left. */
const recentSessions = 5;

const missing = () => NotFound.of('This practice session');

/** The topics to choose from, those of the person's field first. */
export async function quizTopics(db: Database, viewerId: string): Promise<string[]> {
  const learner = await learnerOf(db, viewerId);
  const figures = await occupationFiguresOf(db, learner.industry);
  return topicsFor(
    learner,
    chooseQuestions({
      category: 'Your field in figures',
      count: 1,
      seed: 'topics',
      learner,
      figures,
      seen: new Set(),
    }) !== null,
  );
}

const learnerOf = (db: Database, userId: string) =>
  db.user.findUniqueOrThrow({ where: { id: userId }, select: { industry: true, skills: true } });

export async function startQuiz(
  db: Database,
  viewerId: string,
  input: StartQuizInput,
  now: Date,
): Promise<QuizStarted | InvalidInput> {
  const parsed = parseInput(startQuizInput, input);
  if (parsed instanceof InvalidInput) return parsed;
  const { category, questionCount } = parsed;
  const learner = await learnerOf(db, viewerId);
  const [figures, recent] = await Promise.all([
    occupationFiguresOf(db, learner.industry),
    db.quizSession.findMany({
      where: { userId: viewerId },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: recentSessions,
      select: { questions: true },
    }),
  ]);
  const seen = new Set(
    recent.flatMap(({ questions }) => readQuestions(questions).map((question) => question.id)),
  );
  const id = uuid();
  const questions = chooseQuestions({
    category,
    count: questionCount,
    seed: id,
    learner,
    figures,
    seen,
  });
  if (questions === null)
    return InvalidInput.of(
      'category',
      'There is no such topic. Choose one of the topics of the list.',
    );
  const session = await inTransaction(db, async (transaction) => {
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`quiz|${viewerId}`}, 0))`;
    const twin = await untouchedTwin(transaction, viewerId, category, questions.length, now);
    return (
      twin ??
      transaction.quizSession.create({
        data: {
          id,
          userId: viewerId,
          category,
          questions: storeQuestions(
            questions.map((question) => ({ ...question, chosenOption: null })),
          ),
        },
      })
    );
  });
  return new QuizStarted(session);
}

async function untouchedTwin(
  transaction: Transaction,
  userId: string,
  category: string,
  count: number,
  now: Date,
): Promise<QuizSessionRow | null> {
  const last = await transaction.quizSession.findFirst({
    where: {
      userId,
      category,
      assessmentId: null,
      createdAt: { gte: new Date(now.getTime() - doubleClickMs) },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  const questions = readQuestions(last?.questions ?? []);
  return last &&
    questions.length === count &&
    questions.every((question) => question.chosenOption === null)
    ? last
    : null;
}

/** Saves the answer as it is given. The same answer again is the same answer; another one is refused. */
export async function answerQuizQuestion(
  db: Database,
  viewerId: string,
  input: AnswerQuizQuestionInput,
): Promise<QuizAnswered | QuizAlreadyAnswered | InvalidInput | NotFound> {
  const parsed = parseInput(answerQuizQuestionInput, input);
  if (parsed instanceof InvalidInput) return parsed;
  const { questionId, chosenOption } = parsed;
  return inTransaction(db, async (transaction) => {
    const session = await lockedSession(
      transaction,
      viewerId,
      localId('QuizSession', parsed.sessionId),
    );
    const questions = readQuestions(session?.questions ?? []);
    const question = questions.find((candidate) => candidate.id === questionId);
    if (!session || !question) return missing();
    if (chosenOption >= question.options.length)
      return InvalidInput.of(
        'chosenOption',
        `This question has the options 0 to ${question.options.length - 1}.`,
      );
    if (question.chosenOption === chosenOption) return new QuizAnswered(session, shown(question));
    if (question.chosenOption !== null) return new QuizAlreadyAnswered();
    const answered = { ...question, chosenOption };
    const saved = await transaction.quizSession.update({
      where: { id: session.id, userId: viewerId },
      data: {
        questions: storeQuestions(
          questions.map((candidate) => (candidate === question ? answered : candidate)),
        ),
      },
    });
    return new QuizAnswered(saved, shown(answered));
  });
}

/** Grades a session whose questions are all answered. Finishing it again gives the same assessment. */
export async function finishQuiz(
  db: Database,
  viewerId: string,
  sessionId: string,
): Promise<QuizGraded | QuizUnfinished | NotFound> {
  return inTransaction(db, async (transaction) => {
    const session = await lockedSession(transaction, viewerId, localId('QuizSession', sessionId));
    if (!session) return missing();
    if (session.assessmentId !== null)
      return new QuizGraded(
        await transaction.assessment.findUniqueOrThrow({
          where: { id: session.assessmentId, userId: viewerId },
        }),
      );
    const questions = readQuestions(session.questions);
    const unanswered = questions.filter((question) => question.chosenOption === null).length;
    if (unanswered > 0) return new QuizUnfinished(unanswered);
    const answered = questions.map((question) => ({
      ...question,
      explanation: question.explanation ?? '',
    }));
    const { category } = session;
    const improvementTip = improvementTipTask.byRules({ category, questions: answered });
    const assessment = await transaction.assessment.create({
      data: {
        userId: viewerId,
        category,
        quizScore: gradeQuiz(answered),
        questions: storeQuestions(questions),
        improvementTip,
        improvementTipBy: labelOf({ coach: 'RULE_BASED', model: null }),
      },
    });
    await transaction.quizSession.update({
      where: { id: session.id, userId: viewerId },
      data: { assessmentId: assessment.id },
    });
    return new QuizGraded(assessment);
  });
}

/** Forgets an unfinished session. A finished one is deleted with its assessment. */
export async function abandonQuiz(
  db: Database,
  viewerId: string,
  sessionId: string,
): Promise<QuizAbandoned | NotFound> {
  const id = localId('QuizSession', sessionId);
  const { count } = await db.quizSession.deleteMany({
    where: { id, userId: viewerId, assessmentId: null },
  });
  return count === 0 ? missing() : new QuizAbandoned(id);
}

/** The session, with every other answer or finish waiting until this transaction is through. */
async function lockedSession(
  transaction: Transaction,
  userId: string,
  id: string,
): Promise<QuizSessionRow | null> {
  await transaction.$executeRaw`SELECT 1 FROM "QuizSession" WHERE "id" = ${id}::uuid AND "userId" = ${userId}::uuid FOR UPDATE`;
  return transaction.quizSession.findFirst({ where: { id, userId } });
}

/** A question as the person may see it: the key only once it is answered. */
export function shown(question: StoredQuestion): QuizQuestion {
  const open = question.chosenOption === null;
  const { id, topic, prompt, options, chosenOption } = question;
  return {
    id,
    topic,
    prompt,
    options,
    chosenOption,
    correctOption: open ? null : question.correctOption,
    explanation: open ? null : question.explanation,
    source: open ? null : question.source,
  };
}
