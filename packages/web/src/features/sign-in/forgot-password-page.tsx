import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { ConfigGate } from './config-gate.tsx';
import { FormFailure } from '../../ui/form-failure.tsx';
import { SignInHeading } from './sign-in-heading.tsx';
import { post } from '../../session/sign-in-api.ts';
import { useSubmit } from '../../session/use-submit.ts';

function RequestForm() {
  const [sent, setSent] = useState(false);
  const { busy, failure, onSubmit } = useSubmit(
    (values) =>
      post('/api/auth/request-password-reset', {
        email: values['email'],
        redirectTo: paths.resetPassword,
      }),
    () => setSent(true),
  );
  if (sent) {
    return (
      <Callout tone="good" role="status" title="Look into your mailbox">
        If there is an account with this address, a link to choose a new password is on its way. It
        works for one hour.
      </Callout>
    );
  }
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
            autoFocus
          />
        )}
      </Field>
      <FormFailure message={failure?.message} />
      <Button type="submit" tone="primary" size="large" busy={busy} busyLabel="Sending…">
        Send the link
      </Button>
    </form>
  );
}

export default function ForgotPasswordPage() {
  return (
    <>
      <SignInHeading title="Choose a new password" />
      <ConfigGate clerkScreen="sign-in">
        {(config) =>
          config.passwordReset ? (
            <RequestForm />
          ) : (
            <Callout title="This installation sends no mail">
              Ask whoever runs it: they can set a new password for you from the command line. Your
              data is not affected.
            </Callout>
          )
        }
      </ConfigGate>
      <p className="mt-4 text-13">
        <Link to={paths.signIn} className="text-link">
          Back to sign in
        </Link>
      </p>
    </>
  );
}
