import { improveResumeInput } from '@career-coach/shared/inputs/improve-resume.ts';
import { improveTextTask } from '../../coaching/improve-text/improve-text.task.ts';
import { generationHandler } from '../../generations/generation-handler.ts';
import { ResumeEmpty } from '../ats-report/ats-report.result.ts';
import { ResumeConflict } from '../resume/resume.result.ts';
import { improveInputOf, keepSuggestions, linesMeant } from './find-improvements.ts';

/** Better wordings by the coach; it ends with suggestions, and with nothing when the resume was saved meanwhile. */
export const improvementGeneration = generationHandler({
  task: improveTextTask,
  input: improveResumeInput,
  async prepare(db, userId, { version, line = null }) {
    const resume = await db.resume.findFirst({ where: { userId, deletedAt: null } });
    const content = resume?.content;
    if (!resume || !content?.trim()) return new ResumeEmpty();
    if (resume.version !== version) return new ResumeConflict(resume);
    return improveInputOf(content, linesMeant(content, line));
  },
  async store(transaction, userId, { version }, improvements, badge) {
    const resume = await transaction.resume.findFirst({ where: { userId, deletedAt: null } });
    const content = resume?.content;
    if (!resume || !content) return new ResumeEmpty();
    if (resume.version !== version) return new ResumeConflict(resume);
    await keepSuggestions(transaction, { ...resume, content }, improvements, badge.label);
    return { noun: 'Resume', id: resume.id };
  },
});
