import { useState, type ReactNode } from 'react';
import { Field } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';

interface PasswordFieldProps {
  label?: string;
  name?: string;
  autoComplete: 'current-password' | 'new-password';
  hint?: ReactNode;
  error?: string | undefined;
  minLength?: number;
  maxLength?: number;
  autoFocus?: boolean;
}

/** A password that can be looked at while typing; works with password managers. */
export function PasswordField(props: PasswordFieldProps) {
  const { label = 'Password', name = 'password', hint, error, ...input } = props;
  const [shown, setShown] = useState(false);
  return (
    <Field label={label} error={error} {...(hint === undefined ? {} : { hint })}>
      {(control) => (
        <span className="relative block">
          <TextInput
            {...control}
            {...input}
            dir="ltr"
            name={name}
            type={shown ? 'text' : 'password'}
            className="pr-16"
          />
          <button
            type="button"
            aria-pressed={shown}
            aria-label={`Show ${label.toLowerCase()}`}
            onClick={() => setShown(!shown)}
            className="absolute inset-y-1 right-1 rounded-tag px-2 text-12 text-ink-muted hover:bg-hover hover:text-ink"
          >
            {shown ? 'Hide' : 'Show'}
          </button>
        </span>
      )}
    </Field>
  );
}
