import { expect, jest, test } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { toast } from './toast-store.ts';
import { Toaster } from './toaster.tsx';

test('a message offers undo, and undoing takes it away', async () => {
  const user = userEvent.setup();
  const undo = jest.fn();
  render(<Toaster />);
  act(() => toast('Letter deleted', { undo }));
  expect(screen.getByRole('status')).toHaveTextContent('Letter deleted');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledTimes(1);
  expect(screen.queryByText('Letter deleted')).toBeNull();
});

test('what went wrong is announced at once and stays until it is dismissed', async () => {
  const user = userEvent.setup();
  render(<Toaster />);
  act(() => toast('It could not be saved.', { tone: 'bad' }));
  expect(screen.getByRole('alert')).toHaveTextContent('It could not be saved.');
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByRole('alert')).toBeNull();
});
