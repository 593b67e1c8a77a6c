import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { ConfigGate } from './config-gate.tsx';
import { FormFailure } from '../../ui/form-failure.tsx';
import { PasswordField } from '../../session/password-field.tsx';
import { SignInHeading } from './sign-in-heading.tsx';
import { post } from '../../session/sign-in-api.ts';
import { useSubmit } from '../../session/use-submit.ts';

function ResetForm({ token, min, max }: { token: string; min: number; max: number }) {
  const [done, setDone] = useState(false);
  const { busy, failure, onSubmit } = useSubmit(
    (values) => post('/api/auth/reset-password', { newPassword: values['password'], token }),
    () => setDone(true),
  );
  if (done) {
    return (
      <Callout
        tone="good"
        role="status"
        title="The new password is set"
        actions={
          <LinkButton to={paths.signIn} tone="primary" size="small">
            Sign in
          </LinkButton>
        }
      >
        Every other session was ended.
      </Callout>
    );
  }
  return (
    <form onSubmit={onSubmit} className="grid gap-4">
      <PasswordField
        label="New password"
        autoComplete="new-password"
        minLength={min}
        maxLength={max}
        hint={`At least ${min} characters.`}
        autoFocus
      />
      <FormFailure message={failure?.message} />
      <Button type="submit" tone="primary" size="large" busy={busy} busyLabel="Saving…">
        Set the password
      </Button>
    </form>
  );
}

/** Where the link of the mail leads. */
export default function ResetPasswordPage() {
  const [search] = useSearchParams();
  const token = search.get('token');
  return (
    <>
      <SignInHeading title="Set a new password" />
      {token === null || search.has('error') ? (
        <Callout tone="bad" title="This link does not work any more">
          It has expired or was used already.{' '}
          <Link to={paths.forgotPassword} className="text-link">
            Ask for a new one
          </Link>
        </Callout>
      ) : (
        <ConfigGate clerkScreen="sign-in">
          {(config) => (
            <ResetForm token={token} min={config.password.min} max={config.password.max} />
          )}
        </ConfigGate>
      )}
    </>
  );
}
