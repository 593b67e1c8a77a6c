import { coverLetterTask } from './cover-letter/cover-letter.task.ts';
import { gradeAnswerTask } from './grade-answer/grade-answer.task.ts';
import { improveTextTask } from './improve-text/improve-text.task.ts';
import { improvementTipTask } from './improvement-tip/improvement-tip.task.ts';
import { phraseInsightTask } from './phrase-insight/phrase-insight.task.ts';
import { proposeTermsTask } from './propose-terms/propose-terms.task.ts';
import { quizQuestionsTask } from './quiz-questions/quiz-questions.task.ts';
import { resumeFeedbackTask } from './resume-feedback/resume-feedback.task.ts';
import { rewriteLetterTask } from './rewrite-letter/rewrite-letter.task.ts';

/** Every task, for what treats all alike. */
export const tasks = [
  coverLetterTask,
  rewriteLetterTask,
  resumeFeedbackTask,
  improveTextTask,
  quizQuestionsTask,
  gradeAnswerTask,
  improvementTipTask,
  phraseInsightTask,
  proposeTermsTask,
] as const;
