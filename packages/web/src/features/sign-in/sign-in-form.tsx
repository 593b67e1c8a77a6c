import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { FormFailure } from '../../ui/form-failure.tsx';
import { PasswordField } from '../../session/password-field.tsx';
import { post } from '../../session/sign-in-api.ts';
import { useSubmit } from '../../session/use-submit.ts';

interface SignInFormProps {
  email?: string;
  /** On top of an expired session: it must be the same person. */
  emailIsFixed?: boolean;
  onSignedIn: () => unknown;
}

/** E-mail address and password of a local account. */
export function SignInForm({ email = '', emailIsFixed = false, onSignedIn }: SignInFormProps) {
  const [resent, setResent] = useState<string>();
  const { busy, failure, onSubmit } = useSubmit(
    (values) =>
      post('/api/auth/sign-in/email', { email: values['email'], password: values['password'] }),
    onSignedIn,
  );
  const resend = async (form: HTMLFormElement | null) => {
    const typed = form ? new FormData(form).get('email') : null;
    const address = typeof typed === 'string' ? typed : email;
    const answer = await post('/api/auth/send-verification-email', {
      email: address,
      callbackURL: '/dashboard',
    });
    setResent(answer.ok ? 'Sent. The link works for one hour.' : answer.message);
  };
  return (
    <form onSubmit={onSubmit} className="grid gap-4">
      <Field label="E-mail">
        {(control) => (
          <TextInput
            {...control}
            name="email"
            type="email"
            dir="ltr"
            autoComplete="username"
            defaultValue={email}
            readOnly={emailIsFixed}
            autoFocus={email === ''}
          />
        )}
      </Field>
      <PasswordField autoComplete="current-password" autoFocus={email !== ''} />
      <FormFailure message={failure?.message} />
      {failure?.code === 'EMAIL_NOT_VERIFIED' && (
        <p role="status" className="text-13 text-ink-muted">
          {resent ?? (
            <button
              type="button"
              className="text-link"
              onClick={(event) => void resend(event.currentTarget.form)}
            >
              Send the link again
            </button>
          )}
        </p>
      )}
      <Button type="submit" tone="primary" size="large" busy={busy} busyLabel="Signing in…">
        Sign in
      </Button>
    </form>
  );
}
