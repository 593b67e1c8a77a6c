import { expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GenerationProgress } from './generation-progress.tsx';
import type { GenerationView } from './use-followed-generation.ts';

const running: GenerationView = {
  __typename: 'Generation',
  id: 'g1',
  task: 'COVER_LETTER',
  status: 'RUNNING',
  stage: 'WRITING',
  text: 'Dear team,',
  revision: 3,
  coach: 'CLAUDE',
  writtenBy: 'Claude claude-sonnet-5-5',
  promptVersion: null,
  cached: false,
  warnings: [],
  isCancelling: false,
  createdAt: '2026-11-23T12:00:00Z',
  failure: null,
  receipt: null,
  result: null,
};

const shown = (generation: Partial<GenerationView>) => {
  const actions = { onCancel: jest.fn(), onRetry: jest.fn(), onByRules: jest.fn() };
  render(
    <GenerationProgress generation={{ ...running, ...generation }} what="letter" {...actions} />,
  );
  return actions;
};

test('shows the words as they come, and says the stage aloud but not the words', () => {
  shown({});
  expect(screen.getByText('Dear team,')).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('Claude claude-sonnet-5-5 is writing');
  expect(screen.getByRole('status')).not.toHaveTextContent('Dear team');
});

test('it can be stopped, once', async () => {
  const { onCancel } = shown({});
  await userEvent.click(screen.getByRole('button', { name: 'Stop writing' }));
  expect(onCancel).toHaveBeenCalledTimes(1);
});

test('a failure says why and offers another try, and the rules', async () => {
  const { onRetry, onByRules } = shown({
    status: 'FAILED',
    stage: null,
    text: null,
    failure: {
      __typename: 'GenerationFailure',
      reason: 'OVERLOADED',
      message: 'Claude is overloaded at the moment.',
      retryAt: null,
    },
  });
  expect(screen.getByRole('alert')).toHaveTextContent('The letter was not written');
  expect(screen.getByRole('alert')).toHaveTextContent('Claude is overloaded');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await userEvent.click(screen.getByRole('button', { name: 'Write it by rules instead' }));
  expect([onRetry, onByRules].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

test('what rules could not write is not offered to rules again', () => {
  shown({ status: 'FAILED', coach: 'RULE_BASED', writtenBy: 'rule-based' });
  expect(screen.queryByRole('button', { name: 'Write it by rules instead' })).toBeNull();
});
