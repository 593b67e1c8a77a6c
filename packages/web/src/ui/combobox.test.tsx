import { expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Combobox, type ComboboxOption } from './combobox.tsx';
import { Field } from './field.tsx';

const options: ComboboxOption[] = [
  {
    value: 'healthcare/nursing',
    label: 'Nursing',
    group: 'Healthcare',
    keywords: 'Registered Nurses',
  },
  { value: 'healthcare/dental', label: 'Dental care', group: 'Healthcare' },
  { value: 'construction/welding', label: 'Welding', group: 'Construction' },
];

function Example(server: { onQuery?: (query: string) => void; foundValues?: string[] }) {
  const [value, setValue] = useState<string | null>(null);
  return (
    <Field label="Field">
      {(control) => (
        <Combobox
          {...control}
          label="Fields"
          options={options}
          value={value}
          onChange={setValue}
          {...server}
        />
      )}
    </Field>
  );
}

test('typing finds an option by its hidden keywords and Enter takes it', async () => {
  const user = userEvent.setup();
  render(<Example />);
  const input = screen.getByRole('combobox', { name: 'Field' });
  await user.type(input, 'registered');
  expect(screen.getAllByRole('option')).toHaveLength(1);
  expect(input).toHaveAttribute('aria-activedescendant', screen.getByRole('option').id);
  await user.keyboard('{Enter}');
  expect(input).toHaveValue('Nursing');
  expect(screen.queryByRole('listbox')).toBeNull();
});

test('the arrows move through the list and wrap around', async () => {
  const user = userEvent.setup();
  render(<Example />);
  const input = screen.getByRole('combobox');
  await user.click(input);
  await user.keyboard('{ArrowUp}{Enter}');
  expect(input).toHaveValue('Welding');
});

test('Escape closes the list and leaves the choice as it was', async () => {
  const user = userEvent.setup();
  render(<Example />);
  const input = screen.getByRole('combobox');
  await user.type(input, 'dent{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
  await user.tab();
  expect(input).toHaveValue('');
});

test('a query that finds nothing says so', async () => {
  const user = userEvent.setup();
  render(<Example />);
  await user.type(screen.getByRole('combobox'), 'zzz');
  expect(screen.getByText('Nothing found. Try a shorter word.')).toBeVisible();
});

test('what a server found stands after names that begin with the query, and before the rest', async () => {
  const user = userEvent.setup();
  const onQuery = jest.fn();
  render(<Example onQuery={onQuery} foundValues={['construction/welding', 'nobody/knows']} />);
  await user.type(screen.getByRole('combobox'), 'n');
  expect(onQuery).toHaveBeenCalledWith('n');
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    'Nursing',
    'Welding',
    'Dental care',
  ]);
});
