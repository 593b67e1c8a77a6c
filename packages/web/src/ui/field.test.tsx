import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { Field } from './field.tsx';
import { TextInput } from './text-input.tsx';

test('a control is named by its label and described by its hint', () => {
  render(
    <Field label="Company" hint="As in the posting">
      {(control) => <TextInput {...control} />}
    </Field>,
  );
  const input = screen.getByLabelText('Company');
  expect(input).toHaveAccessibleDescription('As in the posting');
  expect(input).toBeRequired();
  expect(input).not.toHaveAttribute('aria-invalid');
});

test('an error is announced, and the control says that it is wrong', () => {
  render(
    <Field label="Company" hint="As in the posting" error="Enter a company.">
      {(control) => <TextInput {...control} />}
    </Field>,
  );
  const input = screen.getByLabelText('Company');
  expect(input).toBeInvalid();
  expect(input).toHaveAccessibleDescription('As in the posting Enter a company.');
  expect(screen.getByRole('alert')).toHaveTextContent('Enter a company.');
});

test('what is optional says so and is not required', () => {
  render(
    <Field label="Bio" optional>
      {(control) => <TextInput {...control} />}
    </Field>,
  );
  expect(screen.getByText('optional')).toBeVisible();
  expect(screen.getByLabelText('Bio')).not.toBeRequired();
});
