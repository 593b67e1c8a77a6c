import { useState } from 'react';
import { Link, Navigate } from 'react-router';
import { limits } from '@career-coach/shared/limits.ts';
import { paths } from '../../app/paths.ts';
import { useSession } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { ConfigGate } from './config-gate.tsx';
import { FormFailure } from '../../ui/form-failure.tsx';
import { PasswordField } from '../../session/password-field.tsx';
import { SignInHeading } from './sign-in-heading.tsx';
import { post } from '../../session/sign-in-api.ts';
import { useEnter } from './use-enter.ts';
import { useSubmit } from '../../session/use-submit.ts';

interface SignUpFormProps {
  password: { min: number; max: number };
  /** The account opens only after a link in a mail. */
  confirmsEmail: boolean;
}

function SignUpForm({ password, confirmsEmail }: SignUpFormProps) {
  const enter = useEnter();
  const [sentTo, setSentTo] = useState<string>();
  const [email, setEmail] = useState('');
  const { busy, failure, onSubmit } = useSubmit(
    (values) => post('/api/auth/sign-up/email', { ...values, callbackURL: paths.onboarding }),
    () => (confirmsEmail ? setSentTo(email) : enter()),
  );
  if (sentTo !== undefined) {
    return (
      <Callout tone="good" role="status" title="One more step">
        We have sent a link to {sentTo}. Open it to confirm the address; it works for one hour.
      </Callout>
    );
  }
  const weakPassword =
    failure?.code === 'WEAK_PASSWORD' || failure?.code === 'PASSWORD_TOO_SHORT'
      ? failure.message
      : undefined;
  return (
    <form onSubmit={onSubmit} className="grid gap-4">
      <Field label="Full name" hint="As it should stand in your letters.">
        {(control) => (
          <TextInput
            {...control}
            name="name"
            autoComplete="name"
            maxLength={limits.user.name}
            autoFocus
          />
        )}
      </Field>
      <Field label="E-mail">
        {(control) => (
          <TextInput
            {...control}
            name="email"
            type="email"
            dir="ltr"
            autoComplete="username"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        )}
      </Field>
      <PasswordField
        autoComplete="new-password"
        minLength={password.min}
        maxLength={password.max}
        hint={`At least ${password.min} characters. A few unrelated words are easy to remember and hard to guess.`}
        error={weakPassword}
      />
      <FormFailure message={weakPassword === undefined ? failure?.message : undefined} />
      <Button
        type="submit"
        tone="primary"
        size="large"
        busy={busy}
        busyLabel="Creating your account…"
      >
        Create account
      </Button>
    </form>
  );
}

export default function SignUpPage() {
  const session = useSession();
  if (session.state === 'signed-in') return <Navigate to={paths.dashboard} replace />;
  return (
    <>
      <SignInHeading title="Create your account">
        What you write stays yours: export all of it, or delete all of it, at any time.
      </SignInHeading>
      <ConfigGate clerkScreen="sign-up">
        {(config) => (
          <>
            <SignUpForm password={config.password} confirmsEmail={config.emailVerification} />
            <p className="mt-4 text-13 text-ink-muted">
              Already have one?{' '}
              <Link to={paths.signIn} className="text-link">
                Sign in
              </Link>
            </p>
          </>
        )}
      </ConfigGate>
    </>
  );
}
