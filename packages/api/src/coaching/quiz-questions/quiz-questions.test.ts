import { expect, test } from '@jest/globals';
import { UnusableAnswer } from '../coach.ts';
import { quizPrompt } from './quiz.prompt.ts';
import { quizQuestionsTask } from './quiz-questions.task.ts';
import type { QuizInput } from './quiz-input.ts';

const input: QuizInput = {
  category: 'SQL',
  difficulty: 'MEDIUM',
  count: 2,
  seed: 'seed',
  learner: { industry: null, skills: [] },
  figures: [],
  seen: [],
};
const asked = (question: string, wrong = ['Two', 'Three', 'Four']) => ({
  question,
  rightOption: 'One',
  wrongOptions: wrong,
  explanation: 'Because it is the first of them.',
});
const two = { questions: [asked('Which comes first?'), asked('Which comes before two?')] };

test('the key follows its option wherever the order puts it, the same each time', () => {
  const questions = quizPrompt.fromModel(input, two);
  for (const { options, correctOption } of questions) expect(options[correctOption]).toBe('One');
  expect(quizPrompt.fromModel(input, two)).toEqual(questions);
  const orders = ['a', 'b', 'c', 'd', 'e', 'f'].map(
    (seed) => quizPrompt.fromModel({ ...input, seed }, two)[0]?.correctOption,
  );
  expect(new Set(orders).size).toBeGreaterThan(1);
});

test('what was asked before, or twice, does not count', () => {
  expect(() =>
    quizPrompt.fromModel({ ...input, seen: [{ id: 'x', prompt: 'WHICH comes first ?' }] }, two),
  ).toThrow('1 questions are new');
  expect(() =>
    quizPrompt.fromModel(input, {
      questions: [asked('Which comes first?'), asked('which comes first')],
    }),
  ).toThrow(UnusableAnswer);
});

test('options that are one and the same make no question', () => {
  expect(() =>
    quizPrompt.fromModel(
      { ...input, count: 1 },
      { questions: [asked('Which is it then?', ['one.', 'Two', 'Three'])] },
    ),
  ).toThrow('must differ');
});

test('a question about pay without an official source is not let through', () => {
  const [question] = quizPrompt.fromModel(input, {
    questions: [asked('What is the median salary of a nurse?'), asked('Which comes first?')],
  });
  if (!question) throw new Error('No question');
  expect(quizQuestionsTask.ungrounded(input, [question])).toEqual([question.prompt]);
  expect(quizQuestionsTask.ungrounded(input, [{ ...question, source: 'BLS, May 2025' }])).toEqual(
    [],
  );
});

test('by rules every topic of the bank gives questions that pass the same check', () => {
  const questions = quizQuestionsTask.byRules({ ...input, count: 8 });
  expect(questions).toHaveLength(8);
  expect(quizQuestionsTask.ungrounded(input, questions)).toEqual([]);
});
