import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Field } from './field.tsx';
import { TagInput } from './tag-input.tsx';

function Example({ maxTags = 5 }: { maxTags?: number }) {
  const [tags, setTags] = useState<string[]>(['Telemetry']);
  return (
    <Field label="Skills" optional>
      {(control) => (
        <TagInput
          {...control}
          label="Skills"
          tags={tags}
          onChange={setTags}
          suggestions={['Welding', 'Telemetry']}
          onQuery={() => undefined}
          maxTags={maxTags}
          maxLength={20}
        />
      )}
    </Field>
  );
}

const tags = () =>
  screen
    .getAllByRole('button', { name: /^Remove/ })
    .map((button) => button.getAttribute('aria-label')?.slice(7));

test('Enter adds what is typed, known or not', async () => {
  const user = userEvent.setup();
  render(<Example />);
  await user.type(screen.getByRole('combobox'), 'Solar inverters{Enter}');
  expect(tags()).toEqual(['Telemetry', 'Solar inverters']);
});

test('a suggestion is taken with the arrows; one that is there already is not offered', async () => {
  const user = userEvent.setup();
  render(<Example />);
  await user.type(screen.getByRole('combobox'), 'e');
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Welding']);
  await user.keyboard('{ArrowDown}{Enter}');
  expect(tags()).toEqual(['Telemetry', 'Welding']);
});

test('a pasted list becomes many tags, without repetition', async () => {
  const user = userEvent.setup();
  render(<Example />);
  await user.click(screen.getByRole('combobox'));
  await user.paste('telemetry, Triage; IV therapy');
  expect(tags()).toEqual(['Telemetry', 'Triage', 'IV therapy']);
});

test('Backspace in the empty field takes the last tag away', async () => {
  const user = userEvent.setup();
  render(<Example />);
  await user.click(screen.getByRole('combobox'));
  await user.keyboard('{Backspace}');
  expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
});

test('no more tags than allowed are taken', async () => {
  const user = userEvent.setup();
  render(<Example maxTags={2} />);
  await user.click(screen.getByRole('combobox'));
  await user.paste('a, b, c');
  expect(tags()).toEqual(['Telemetry', 'a']);
  expect(screen.getByRole('combobox')).toBeDisabled();
});
