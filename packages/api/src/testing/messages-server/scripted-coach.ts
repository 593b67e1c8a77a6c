import type { TaskName } from '../../coaching/task-name.ts';
import type { ReceivedRequest, Responder } from './messages-server.ts';
import { answer, type Writing } from './reply.ts';

/* eslint-disable @typescript-eslint/no-explicit-any -- the data of a request has the shape of its task */
type Data = any;
/* eslint-enable @typescript-eslint/no-explicit-any */

/** Which task a request is for, by the fixed prompt. */
export function taskOf({ system }: ReceivedRequest): TaskName {
  const found = taskBegins.find(([begin]) => system.startsWith(begin));
  if (!found) throw new Error(`No task begins with: ${system.slice(0, 80)}`);
  return found[1];
}

const taskBegins: readonly (readonly [string, TaskName])[] = [
  ['You write the body of a cover letter', 'cover-letter'],
  ['You rewrite the body of a cover letter', 'rewrite-letter'],
  ['You give feedback on the resume', 'resume-feedback'],
  ['You suggest better wordings', 'improve-text'],
  ['You write multiple-choice questions', 'quiz-questions'],
  ['You grade a practice answer', 'grade-answer'],
  ['You give a person who has just finished', 'improvement-tip'],
  ['You put official labour-market figures', 'phrase-insight'],
  ['You pick out of a job posting', 'propose-terms'],
];

/** What a well-behaved model would answer, made from the data of the request by simple rules. */
export function honestAnswer(request: ReceivedRequest): object {
  return honest[taskOf(request)](request.data as Data);
}

/** A model that does its task. */
export const honestCoach =
  (how: Omit<Writing, 'text'> = {}): Responder =>
  (request) =>
    answer(honestAnswer(request), how);

const honest: Readonly<Record<TaskName, (data: Data) => object>> = {
  'cover-letter': letter,
  'rewrite-letter': (data) => ({ ...letter(data), notDone: [] }),
  'resume-feedback': ({ changes, lines }) => ({
    praise: lines[0] ? { lineId: lines[0].id, reason: 'It is to the point.' } : null,
    changes: changes.map(({ checkId }: Data) => ({
      checkId,
      lineIds: lines.slice(0, 1).map(({ id }: Data) => id),
      advice: 'Rewrite the line so that a reader sees what came of your work.',
    })),
  }),
  'improve-text': ({ lines }) => ({
    suggestions: lines.slice(0, 3).map(({ id }: Data) => ({
      lineId: id,
      better: null,
      reason: 'A reader wants to know what came of it.',
      question: 'How many people did this help?',
    })),
  }),
  'quiz-questions': ({ category, count }) => ({
    questions: Array.from({ length: count }, (_, index) => ({
      question: `Which of these is rule number ${index + 1} of ${category}?`,
      rightOption: `The rule ${index + 1}`,
      wrongOptions: ['A rumour', 'A habit', 'A guess'],
      explanation: 'It is written in the standard of the trade.',
    })),
  }),
  'grade-answer': ({ answer: text }) => ({
    answersTheQuestion: true,
    parts: ['SITUATION', 'TASK', 'ACTION', 'RESULT'].map((part) => ({
      part,
      level: 'clear',
      quotes: [String(text).split(/[.!?]/u)[0]],
      advice: 'Say a little more about it.',
    })),
  }),
  'improvement-tip': ({ wrong }) => ({
    tip: `Read again why the right option holds: ${wrong[0]?.why ?? 'take a harder topic'}`,
  }),
  'propose-terms': ({ lines }) => ({
    terms: lines.slice(0, 12).map(({ id, part, text }: Data) => ({
      // Two words side by side, as they stand.
      term: /\p{L}{3,} \p{L}{3,}/u.exec(text)?.[0] ?? text,
      need: part === 'must' ? 'MUST_HAVE' : 'NICE_TO_HAVE',
      lineId: id,
    })),
  }),
  'phrase-insight': ({ figures }) => ({
    text: `${figures[0].label}: ${figures[0].value} in ${figures[0].period}, by ${figures[0].source}.`,
  }),
};

function letter({ job, facts, mustHaves }: Data): object {
  const own = facts.filter(
    ({ source, quote }: Data) => source === 'RESUME' && quote.length > 30 && !quote.includes('[['),
  );
  const told = own.slice(0, 4).map(({ id, quote }: Data) => ({
    text: `One line of my resume says: ${quote.replace(/\s*\([^()]*\)$/u, '')}.`,
    factIds: [id],
  }));
  const asked = (mustHaves as string[]).map((term) => ({
    text: `You ask for ${term}.`,
    factIds: facts
      .filter(({ quote }: Data) => quote.toLowerCase().includes(term.toLowerCase()))
      .slice(0, 3)
      .map(({ id }: Data) => id),
  }));
  return {
    paragraphs: [
      {
        sentences: [
          { text: `I am applying for the ${job.title} position at ${job.company}.`, factIds: [] },
          ...told,
        ],
      },
      ...(asked.length > 0 ? [{ sentences: asked.slice(0, 15) }] : []),
      { sentences: [{ text: 'I would be glad to talk.', factIds: [] }] },
    ],
  };
}
