import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { paths } from '../../../app/paths.ts';
import { outcomeOf, unknownOutcome } from '../../../graphql/outcome.ts';
import { useViewer } from '../../../session/use-session.ts';
import { forgetKept } from '../../../ui/autosave/forget-kept.ts';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { Section } from '../../../ui/section.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { DeleteAccountDocument } from './delete-account.generated.ts';

/** Resolves to a sentence when the account was not deleted. */
function useDeleteAccount() {
  const [remove] = useMutation(DeleteAccountDocument);
  return async (confirmEmail: string): Promise<string | undefined> => {
    const outcome = outcomeOf((await remove({ variables: { confirmEmail } })).data?.deleteAccount);
    switch (outcome.__typename) {
      case 'AccountDeleted':
        forgetKept();
        location.assign(paths.landing);
        return undefined;
      case 'InvalidInput':
        return outcome.message;
      default:
        return unknownOutcome(outcome);
    }
  };
}

/** The account and all that hangs on it; asked for with the address, because it cannot be undone. */
export function DeleteAccount() {
  const viewer = useViewer();
  const deleteAccount = useDeleteAccount();
  const [open, setOpen] = useState(false);
  const [email, setEmail] = useState('');
  return (
    <Section
      title="Delete the account"
      lead="Removes your profile, resume, scores, letters and practice from the server, at once and for good. Export them first if you want to keep them."
    >
      <Button tone="danger" onClick={() => setOpen(true)}>
        Delete account…
      </Button>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title="Delete your account?"
        confirmLabel="Delete account for good"
        busyLabel="Deleting…"
        disabled={email.trim().toLowerCase() !== viewer.email.toLowerCase()}
        onConfirm={() => deleteAccount(email.trim())}
      >
        <p>
          Everything you have written here is removed and cannot be brought back. Type your e-mail
          address to confirm.
        </p>
        <Field label="Your e-mail address" hint={viewer.email}>
          {(control) => (
            <TextInput
              {...control}
              type="email"
              dir="ltr"
              autoComplete="off"
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          )}
        </Field>
      </ConfirmDialog>
    </Section>
  );
}
