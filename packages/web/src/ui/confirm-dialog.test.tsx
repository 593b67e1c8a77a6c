import { expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ConfirmDialog } from './confirm-dialog.tsx';

function open(onConfirm: () => Promise<string | undefined>) {
  const onOpenChange = jest.fn();
  render(
    <ConfirmDialog
      open
      onOpenChange={onOpenChange}
      title="Delete your account?"
      confirmLabel="Delete"
      busyLabel="Deleting…"
      onConfirm={onConfirm}
    >
      Everything is removed.
    </ConfirmDialog>,
  );
  return onOpenChange;
}

test('confirming does the deed and closes', async () => {
  const onOpenChange = open(async () => undefined);
  await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
  expect(onOpenChange).toHaveBeenCalledWith(false);
});

test('a refusal stays on the screen, with its reason', async () => {
  const onOpenChange = open(async () => 'This is not your address.');
  await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
  expect(screen.getByRole('alert')).toHaveTextContent('This is not your address.');
  expect(onOpenChange).not.toHaveBeenCalled();
});

test('Escape closes without doing anything', async () => {
  const onOpenChange = open(async () => undefined);
  await userEvent.keyboard('{Escape}');
  expect(onOpenChange).toHaveBeenCalledWith(false);
});
