import { improvementTipTask } from '../../packages/api/src/coaching/improvement-tip/improvement-tip.task.ts';
import { chooseQuestions } from '../../packages/api/src/coaching/quiz/choose-questions.ts';
import { gradeQuiz } from '../../packages/api/src/coaching/quiz/grade-quiz.ts';
import { storeQuestions } from '../../packages/api/src/modules/quiz-session/stored-question.ts';
import { day, seedId } from './seed-id.ts';
import type { SeedOwner } from './seed-owner.ts';

const practised = ['2026-10-20', '2026-10-27', '2026-11-05', '2026-11-13'];

/** Practice sessions with their results: real questions of the bank, the first of them answered right. */
export async function plantPractice({ transaction, userId, person }: SeedOwner): Promise<void> {
  const { industry, skills } = person;
  for (const [index, { category, correct, questions: count }] of person.quizzes.entries()) {
    const seed = `${person.key}-${index}`;
    const chosen = chooseQuestions({
      category,
      count,
      seed,
      learner: { industry, skills },
      figures: [],
      seen: new Set(),
    });
    if (chosen === null)
      throw new Error(`The question bank has no topic "${category}" (${person.key})`);
    const questions = chosen.map((question, place) => ({
      ...question,
      chosenOption:
        place < correct
          ? question.correctOption
          : (question.correctOption + 1) % question.options.length,
    }));
    const at = day(practised[index] ?? '2026-11-13');
    await transaction.assessment.create({
      data: {
        id: seedId(at, person.number, 300 + index),
        userId,
        category,
        quizScore: gradeQuiz(questions),
        questions: storeQuestions(questions),
        improvementTip: improvementTipTask.byRules({ category, questions }),
        createdAt: at,
        updatedAt: at,
      },
    });
  }
}
