import { expect, test } from '@jest/globals';
import { coverLetterTask } from './cover-letter/cover-letter.task.ts';
import { givenLetterInput } from '../testing/careers/given-letter-input.ts';
import { performTask } from './perform-task.ts';
import { noPersonalData } from './privacy/personal-data.ts';
import { quizQuestionsTask } from './quiz-questions/quiz-questions.task.ts';
import type { TaskEvent } from './task-outcome.ts';

const context = (events: TaskEvent[], signal = new AbortController().signal) => ({
  claude: null,
  personal: noPersonalData,
  signal,
  onEvent: (event: TaskEvent) => events.push(event),
});

test('without a key the rules do it, and the output says so', async () => {
  const events: TaskEvent[] = [];
  const input = givenLetterInput();
  const outcome = await performTask(coverLetterTask, input, context(events));
  expect(outcome).toEqual({
    kind: 'done',
    output: coverLetterTask.byRules(input),
    badge: {
      coach: 'RULE_BASED',
      model: null,
      promptVersion: coverLetterTask.rulesVersion,
      cached: false,
    },
    receipt: null,
    warnings: [],
  });
  expect(events).toEqual([
    { kind: 'stage', stage: 'WRITING', attempt: 1 },
    { kind: 'stage', stage: 'CHECKING', attempt: 1 },
    { kind: 'text', text: coverLetterTask.byRules(input).content },
  ]);
});

test('what was stopped before it began writes nothing', async () => {
  const events: TaskEvent[] = [];
  const outcome = await performTask(
    coverLetterTask,
    givenLetterInput(),
    context(events, AbortSignal.abort()),
  );
  expect(outcome).toMatchObject({ kind: 'failed', reason: 'CANCELLED', receipt: null });
  expect(events).toEqual([]);
});

test('an answer of the rules that claims what nothing supports is not shown', async () => {
  const inventing = { ...coverLetterTask, ungrounded: () => ['Globex'] };
  const outcome = await performTask(inventing, givenLetterInput(), context([]));
  expect(outcome).toMatchObject({ kind: 'failed', reason: 'UNGROUNDED' });
});

test('rules that find nothing to write say so, instead of an empty answer', async () => {
  const outcome = await performTask(
    quizQuestionsTask,
    {
      category: 'A topic that no bank has',
      difficulty: 'EASY',
      count: 5,
      seed: 'x',
      learner: { industry: null, skills: [] },
      figures: [],
      seen: [],
    },
    context([]),
  );
  expect(outcome).toMatchObject({ kind: 'failed', reason: 'INVALID_OUTPUT' });
  if (outcome.kind === 'failed') expect(outcome.message).toContain('choose something else');
});

test('an input that does not fit the task is a mistake of the caller', async () => {
  const input = { ...givenLetterInput(), tone: 'LOUD' as 'PLAIN' };
  await expect(performTask(coverLetterTask, input, context([]))).rejects.toThrow('tone');
});
