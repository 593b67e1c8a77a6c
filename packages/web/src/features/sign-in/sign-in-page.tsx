import { Link, Navigate, useSearchParams } from 'react-router';
import { paths, safeReturnTo } from '../../app/paths.ts';
import { useSession } from '../../session/use-session.ts';
import { ConfigGate } from './config-gate.tsx';
import { DemoButton } from '../../session/demo-button.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { SignInHeading } from './sign-in-heading.tsx';
import { useEnter } from './use-enter.ts';

export default function SignInPage() {
  const enter = useEnter();
  const session = useSession();
  const [search] = useSearchParams();
  if (session.state === 'signed-in')
    return <Navigate to={safeReturnTo(search.get('next'))} replace />;
  const next = search.size > 0 ? `?${search.toString()}` : '';
  return (
    <>
      <SignInHeading title="Sign in" />
      <ConfigGate clerkScreen="sign-in">
        {(config) => (
          <>
            <SignInForm onSignedIn={enter} />
            <p className="mt-4 flex flex-wrap justify-between gap-x-4 gap-y-2 text-13 text-ink-muted">
              <Link to={paths.forgotPassword} className="text-link">
                Forgot your password?
              </Link>
              <Link to={paths.signUp + next} className="text-link">
                Create an account
              </Link>
            </p>
            {config.demo && (
              <div className="mt-8 grid border-t border-line pt-6">
                <DemoButton onSignedIn={enter} />
              </div>
            )}
          </>
        )}
      </ConfigGate>
    </>
  );
}
