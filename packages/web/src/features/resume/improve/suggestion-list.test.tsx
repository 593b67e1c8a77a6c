import { InMemoryCache } from '@apollo/client';
import { MockedProvider } from '@apollo/client/testing/react';
import { expect, test } from '@jest/globals';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import {
  AcceptSuggestionDocument,
  ImproveResumeDocument,
  RefuseSuggestionDocument,
  type SuggestionFragment,
} from './improve-page.generated.ts';
import { SuggestionList } from './suggestion-list.tsx';

const suggestion = (id: string, more: Partial<SuggestionFragment> = {}): SuggestionFragment => ({
  __typename: 'ResumeSuggestion',
  id,
  kind: 'DUTY_PHRASE',
  state: 'OPEN',
  line: 10,
  place: `Experience › Welder › bullet ${id}`,
  before: '- Responsible for welding frames',
  after: '- Welded frames',
  reason: 'It named a duty.',
  question: null,
  answer: null,
  writtenBy: 'rule-based',
  ...more,
});

const changed = (one: SuggestionFragment) => ({
  __typename: 'SuggestionChanged' as const,
  suggestion: one,
  resume: { __typename: 'Resume' as const, id: 'r', content: '', version: 2 },
});

function open(suggestions: SuggestionFragment[]) {
  const sent: string[] = [];
  const mocks = suggestions.flatMap((one) => [
    {
      request: { query: AcceptSuggestionDocument, variables: { id: one.id, version: 1 } },
      result: () => {
        sent.push(`accept ${one.id}`);
        return { data: { acceptSuggestion: changed({ ...one, state: 'ACCEPTED' }) } };
      },
    },
    {
      request: { query: RefuseSuggestionDocument, variables: { id: one.id } },
      result: () => {
        sent.push(`refuse ${one.id}`);
        return { data: { refuseSuggestion: changed({ ...one, state: 'REFUSED' }) } };
      },
    },
  ]);
  const look = {
    request: { query: ImproveResumeDocument, variables: { input: { version: 2, line: 10 } } },
    result: {
      data: {
        improveResume: { __typename: 'ResumeLookedAt' as const, lineCount: 1, newCount: 0 },
      },
    },
  };
  render(
    <MockedProvider mocks={[...mocks, look]} cache={new InMemoryCache()}>
      <MemoryRouter>
        <SuggestionList suggestions={suggestions} version={1} />
      </MemoryRouter>
    </MockedProvider>,
  );
  return { sent, user: userEvent.setup() };
}

test('keys go through the suggestions, accept one and refuse another', async () => {
  const { sent, user } = open([suggestion('1'), suggestion('2')]);
  const [first, second] = screen.getAllByRole('group');
  first?.focus();
  await user.keyboard('j');
  expect(document.activeElement).toBe(second);
  await user.keyboard('r');
  await waitFor(() => expect(sent).toEqual(['refuse 2']));
  await user.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(first);
  await user.keyboard('a');
  await waitFor(() => expect(sent).toEqual(['refuse 2', 'accept 1']));
});

test('decisions pressed faster than they are saved go out one after the other', async () => {
  const { sent, user } = open([suggestion('1'), suggestion('2'), suggestion('3')]);
  screen.getAllByRole('group')[0]?.focus();
  await user.keyboard('rjrjr');
  await waitFor(() => expect(sent).toEqual(['refuse 1', 'refuse 2', 'refuse 3']));
});

test('keys typed into an answer are an answer, and a question has nothing to accept', async () => {
  const asks = { after: null, question: 'How many?', kind: 'OUTCOME' as const };
  const { sent, user } = open([suggestion('1', asks)]);
  await user.type(screen.getByRole('textbox', { name: 'How many?' }), 'a large jar');
  expect(screen.getByRole('textbox')).toHaveProperty('value', 'a large jar');
  expect(screen.queryByRole('button', { name: 'Accept' })).toBeNull();
  screen.getByRole('group').focus();
  await user.keyboard('a');
  expect(sent).toEqual([]);
});

test('a suggestion whose line has changed says so and cannot be accepted', () => {
  open([suggestion('1', { line: null })]);
  expect(screen.getByText('line has changed')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Accept' })).toBeNull();
});
