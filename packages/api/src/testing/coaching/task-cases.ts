import { parseMarkdown } from '@career-coach/shared/resume-document/parse-markdown.ts';
import type { ResumeDocument } from '@career-coach/shared/resume-document/resume-document.ts';
import type { CoachTask } from '../../coaching/coach.ts';
import { coverLetterTask } from '../../coaching/cover-letter/cover-letter.task.ts';
import { gradeAnswerTask } from '../../coaching/grade-answer/grade-answer.task.ts';
import { improveTextTask } from '../../coaching/improve-text/improve-text.task.ts';
import { improvementTipTask } from '../../coaching/improvement-tip/improvement-tip.task.ts';
import { performTask } from '../../coaching/perform-task.ts';
import { phraseInsightTask } from '../../coaching/phrase-insight/phrase-insight.task.ts';
import { personalDataOf } from '../../coaching/privacy/personal-data.ts';
import { proposeTermsTask } from '../../coaching/propose-terms/propose-terms.task.ts';
import { quizQuestionsTask } from '../../coaching/quiz-questions/quiz-questions.task.ts';
import { resumeFeedbackTask } from '../../coaching/resume-feedback/resume-feedback.task.ts';
import { rewriteLetterTask } from '../../coaching/rewrite-letter/rewrite-letter.task.ts';
import type { TaskContext } from '../../coaching/task-context.ts';
import type { TaskName } from '../../coaching/task-name.ts';
import type { TaskOutcome } from '../../coaching/task-outcome.ts';
import { describeRequest, type RequestDescription } from '../../coaching/task-request.ts';
import { resumeLines, workLines } from '../../scoring/resume-lines.ts';
import type { FictionalPerson } from '../careers/fictional-person.ts';
import { givenLetterInput } from '../careers/given-letter-input.ts';
import { scoreOf } from '../careers/given-score.ts';
import type { FictionalPosting } from '../careers/postings.ts';

/** A task with an input, whatever their types. */
export interface TaskCase {
  name: TaskName;
  perform(context: TaskContext): Promise<TaskOutcome<unknown>>;
  describe(
    context: Pick<TaskContext, 'personal'> & { claude: NonNullable<TaskContext['claude']> },
  ): RequestDescription | null;
  /** What the person reads of an output of this task. */
  textOf(output: unknown): string;
}

export function caseOf<Input, Output>(task: CoachTask<Input, Output>, input: Input): TaskCase {
  return {
    name: task.name,
    perform: (context) => performTask(task, input, context),
    describe: (context) => describeRequest(task, input, context),
    textOf: (output) => task.textOf(task.output.parse(output)),
  };
}

export const behaviouralQuestion =
  'Tell me about a time when you had to deal with a difficult customer.';
export const goodAnswer =
  'Last year at the front desk of our clinic a father shouted at two of my colleagues because of a long wait. My task was to calm him down before the other patients got upset. I asked him into a quiet room, I listened, and I explained the order of treatment. Then I called the doctor and found him a place in 15 minutes. As a result he apologised, and we have shown the waiting time on a board since then.';

/** Every task over one person and one posting. */
export function casesFor(person: FictionalPerson, posting: FictionalPosting): TaskCase[] {
  const document = parseMarkdown(person.markdown);
  return [
    caseOf(coverLetterTask, givenLetterInput(person, posting)),
    caseOf(resumeFeedbackTask, { document, score: scoreOf(person.markdown, posting.description) }),
    improveCase(document),
    caseOf(quizQuestionsTask, {
      category: 'Workplace communication',
      difficulty: 'MEDIUM',
      count: 5,
      seed: person.key,
      learner: { industry: null, skills: ['SQL'] },
      figures: [],
      seen: [],
    }),
    caseOf(gradeAnswerTask, { question: behaviouralQuestion, answer: goodAnswer }),
    caseOf(improvementTipTask, {
      category: 'SQL',
      questions: [
        {
          id: 'sql-01',
          topic: 'SQL',
          prompt: 'What does a LEFT JOIN keep?',
          options: ['All rows of the left table', 'Only rows that match', 'Nothing'],
          correctOption: 0,
          explanation: 'A left join keeps every row of the left table, matched or not.',
          source: null,
          chosenOption: 1,
        },
      ],
    }),
    caseOf(phraseInsightTask, {
      subject: 'Registered Nurses',
      figures: [
        {
          label: 'Median wage',
          value: '$98,430 a year',
          period: 'May 2025',
          source: 'U.S. Bureau of Labor Statistics',
        },
      ],
    }),
    caseOf(proposeTermsTask, { jobDescription: posting.description, knownSkills: [] }),
    caseOf(rewriteLetterTask, {
      letter: givenLetterInput(person, posting),
      content: coverLetterTask.byRules(givenLetterInput(person, posting)).content,
      paragraph: null,
      instruction: 'Make it shorter',
    }),
  ];
}

function improveCase(document: ResumeDocument): TaskCase {
  const lines = resumeLines(document);
  return caseOf(improveTextTask, {
    lines: workLines(document).map(({ text, place, isCurrent }, index) => ({
      line: index + 1,
      place,
      text,
      isCurrent,
      isBullet: true,
    })),
    facts: lines.map(({ text }) => text),
    language: 'en',
  });
}

/** What the account and the resume tell of who a fictional person is. */
export const personalDataFor = (person: FictionalPerson) =>
  personalDataOf(
    { name: person.name, email: `${person.key}@example.org` },
    parseMarkdown(person.markdown).contact,
  );
