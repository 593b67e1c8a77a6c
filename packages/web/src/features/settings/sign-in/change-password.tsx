import { useState } from 'react';
import { PasswordField } from '../../../session/password-field.tsx';
import { post } from '../../../session/sign-in-api.ts';
import { useSubmit } from '../../../session/use-submit.ts';
import { Button } from '../../../ui/button.tsx';
import { FormFailure } from '../../../ui/form-failure.tsx';
import { Section } from '../../../ui/section.tsx';
import { toast } from '../../../ui/toast-store.ts';

/** A new password; ends all other sessions. */
export function ChangePassword({
  min,
  max,
  onChanged,
}: {
  min: number;
  max: number;
  onChanged: () => void;
}) {
  const [round, setRound] = useState(0);
  const { busy, failure, onSubmit } = useSubmit(
    ({ current, next }) =>
      post('/api/auth/change-password', {
        currentPassword: current,
        newPassword: next,
        revokeOtherSessions: true,
      }),
    () => {
      setRound(round + 1);
      onChanged();
      toast('The new password is set. Every other session was ended.');
    },
  );
  const wrongCurrent = failure?.code === 'INVALID_PASSWORD' ? failure.message : undefined;
  return (
    <Section title="Password" lead="Changing it ends every other session.">
      <form key={round} onSubmit={onSubmit} className="grid max-w-sm gap-4">
        <PasswordField
          label="Current password"
          name="current"
          autoComplete="current-password"
          error={wrongCurrent}
        />
        <PasswordField
          label="New password"
          name="next"
          autoComplete="new-password"
          minLength={min}
          maxLength={max}
          hint={`At least ${min} characters.`}
        />
        <FormFailure message={wrongCurrent === undefined ? failure?.message : undefined} />
        <Button type="submit" busy={busy} busyLabel="Saving…" className="justify-self-start">
          Change password
        </Button>
      </form>
    </Section>
  );
}
