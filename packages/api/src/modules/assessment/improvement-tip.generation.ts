import { z } from 'zod';
import { improvementTipTask } from '../../coaching/improvement-tip/improvement-tip.task.ts';
import { NotFound } from '../../errors/user-error.ts';
import { generationHandler } from '../../generations/generation-handler.ts';
import { localId } from '../node/global-id.ts';
import { readQuestions } from '../quiz-session/stored-question.ts';

const missing = () => NotFound.of('This assessment');

/** A tip on what to practise next; it ends with the tip in place of the one before. The result itself is not touched. */
export const improvementTipGeneration = generationHandler({
  task: improvementTipTask,
  input: z.object({ assessmentId: z.string().max(200) }),
  async prepare(db, userId, { assessmentId }) {
    const assessment = await db.assessment.findFirst({
      where: { id: localId('Assessment', assessmentId), userId, deletedAt: null },
      select: { category: true, questions: true },
    });
    if (!assessment) return missing();
    const questions = readQuestions(assessment.questions).map((question) => ({
      ...question,
      explanation: question.explanation ?? '',
    }));
    return { category: assessment.category, questions };
  },
  async store(transaction, userId, { assessmentId }, tip, badge) {
    const id = localId('Assessment', assessmentId);
    const { count } = await transaction.assessment.updateMany({
      where: { id, userId, deletedAt: null },
      data: { improvementTip: tip, improvementTipBy: badge.label },
    });
    return count === 0 ? missing() : { noun: 'Assessment', id };
  },
});
