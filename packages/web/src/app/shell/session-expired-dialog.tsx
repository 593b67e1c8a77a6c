import { SignInForm } from '../../features/sign-in/sign-in-form.tsx';
import { renewSession } from '../../session/session.ts';
import { useSignInConfig } from '../../session/sign-in-config.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { paths } from '../paths.ts';

/** The session ended while the page was open: sign in on top of it, and everything typed is still there. */
export default function SessionExpiredDialog({ email }: { email: string }) {
  const config = useSignInConfig();
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
