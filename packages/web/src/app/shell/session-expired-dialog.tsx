import { isDemoCopyAddress } from '@career-coach/shared/demo-copy.ts';
import { SignInForm } from '../../features/sign-in/sign-in-form.tsx';
import { renewSession } from '../../session/session.ts';
import { signOut } from '../../session/sign-out.ts';
import { useSignInConfig } from '../../session/sign-in-config.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { toast } from '../../ui/toast-store.ts';
import { paths } from '../paths.ts';

/** A demo copy has no password to come back with. */
function DemoForgotten() {
  const leave = (destination: string) =>
    void signOut(destination).catch(() =>
      toast('The server could not be reached. Try again.', { tone: 'bad' }),
    );
  return (
    <Dialog
      open
      mustAnswer
      width="narrow"
      onOpenChange={() => undefined}
      title="This demo account is forgotten"
      description="It lasted a day, with what you tried in it. An account of your own stays until you delete it."
      actions={
        <>
          <Button onClick={() => leave(paths.landing)}>Leave</Button>
          <Button tone="primary" onClick={() => leave(paths.signUp)}>
            Create account
          </Button>
        </>
      }
    />
  );
}

/** The session ended while the page was open: sign in on top of it, and everything typed is still there. */
export default function SessionExpiredDialog({ email }: { email: string }) {
  const config = useSignInConfig();
  if (isDemoCopyAddress(email)) return <DemoForgotten />;
  return (
    <Dialog
      open
      mustAnswer
      width="narrow"
      onOpenChange={() => undefined}
      title="Your session has ended"
      description="Sign in again to go on. What you typed is still here and is kept on this device."
    >
      {config.state === 'ready' && config.config.provider === 'clerk' ? (
        <div className="grid gap-2 pb-2">
          <a href={paths.signIn} target="_blank" rel="noreferrer" className="text-link">
            Sign in in a new tab
          </a>
          <Button onClick={() => void renewSession()}>I have signed in again</Button>
        </div>
      ) : (
        <div className="pb-2">
          <SignInForm email={email} emailIsFixed onSignedIn={renewSession} />
        </div>
      )}
    </Dialog>
  );
}
