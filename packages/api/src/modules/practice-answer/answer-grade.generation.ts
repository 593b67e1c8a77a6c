import { gradeAnswerInput } from '@career-coach/shared/inputs/grade-answer.ts';
import { behaviouralQuestions } from '../../coaching/grade-answer/behavioural-questions.ts';
import { gradeAnswerTask } from '../../coaching/grade-answer/grade-answer.task.ts';
import { InvalidInput } from '../../errors/user-error.ts';
import { generationHandler } from '../../generations/generation-handler.ts';

const questionOf = (questionId: string) => behaviouralQuestions.find(({ id }) => id === questionId);

/** The grade of an answer; it ends with the answer and its grade, kept. */
export const answerGradeGeneration = generationHandler({
  task: gradeAnswerTask,
  input: gradeAnswerInput,
  async prepare(_db, _userId, { questionId, answer }) {
    const question = questionOf(questionId);
    if (!question)
      return InvalidInput.of('questionId', 'There is no such question. Choose one of the list.');
    return { question: question.text, answer };
  },
  async store(transaction, userId, { questionId, answer }, grade, badge) {
    const { id } = await transaction.practiceAnswer.create({
      data: {
        userId,
        question: questionOf(questionId)?.text ?? questionId,
        answer,
        score: grade.score,
        note: grade.note,
        parts: grade.parts.map((part) => ({ ...part })),
        writtenBy: badge.label,
        promptVersion: badge.promptVersion,
      },
      select: { id: true },
    });
    return { noun: 'PracticeAnswer', id };
  },
  // A grade is never changed; who deletes it wants another one.
  async stillStands(transaction, userId, { id }) {
    return (await transaction.practiceAnswer.count({ where: { id, userId, deletedAt: null } })) > 0;
  },
});
