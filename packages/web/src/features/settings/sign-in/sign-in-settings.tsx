import { lazy, Suspense, useState } from 'react';
import { isDemoCopyAddress } from '@career-coach/shared/demo-copy.ts';
import { useSignInConfig } from '../../../session/sign-in-config.ts';
import { useViewer } from '../../../session/use-session.ts';
import { Callout } from '../../../ui/callout.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { SkeletonLines } from '../../../ui/skeleton.tsx';
import { ChangePassword } from './change-password.tsx';
import { SessionList } from './session-list.tsx';

const ClerkProfile = lazy(() => import('./clerk-profile.tsx'));

/** How one signs in: address, password, sessions. With Clerk, Clerk's own page. */
export default function SignInSettings() {
  const viewer = useViewer();
  const config = useSignInConfig();
  const [round, setRound] = useState(0);
  if (isDemoCopyAddress(viewer.email)) {
    return (
      <>
        <PageHeader title="Sign-in and sessions" documentTitle="Settings: sign-in" />
        <Callout>
          A demo account has no password: you are in it until you sign out, for a day at most.
          Create an account of your own to come back to what you write.
        </Callout>
      </>
    );
  }
  const loading = (
    <Loading what="the sign-in settings">
      <SkeletonLines />
    </Loading>
  );
  return (
    <>
      <PageHeader
        title="Sign-in and sessions"
        documentTitle="Settings: sign-in"
        lead={`You sign in as ${viewer.email}.`}
      />
      {config.state === 'reading' && loading}
      {config.state === 'ready' && config.config.provider === 'clerk' && (
        <Suspense fallback={loading}>
          <ClerkProfile />
        </Suspense>
      )}
      {config.state !== 'reading' &&
        !(config.state === 'ready' && config.config.provider === 'clerk') && (
          <div className="grid gap-8">
            <SessionList key={round} />
            {config.state === 'ready' && config.config.provider === 'local' && (
              <ChangePassword {...config.config.password} onChanged={() => setRound(round + 1)} />
            )}
          </div>
        )}
    </>
  );
}
