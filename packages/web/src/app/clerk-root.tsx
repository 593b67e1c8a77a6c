import { ClerkProvider, useAuth } from '@clerk/react';
import { useEffect, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { setTokenSource } from '../session/authorization.ts';
import { readSession } from '../session/session.ts';
import { paths } from './paths.ts';

function TokenBridge() {
  const { isLoaded, isSignedIn, getToken } = useAuth();
  useEffect(() => {
    if (!isLoaded) return;
    setTokenSource(() => getToken());
    void readSession({ again: true });
  }, [isLoaded, isSignedIn, getToken]);
  return null;
}

/** Clerk around the app: its token travels with every request, and who it names is read anew when it changes. */
export default function ClerkRoot({
  publishableKey,
  children,
}: {
  publishableKey: string;
  children: ReactNode;
}) {
  const navigate = useNavigate();
  return (
    <ClerkProvider
      publishableKey={publishableKey}
      signInUrl={paths.signIn}
      signUpUrl={paths.signUp}
      afterSignOutUrl={paths.landing}
      routerPush={(to: string) => void navigate(to)}
      routerReplace={(to: string) => void navigate(to, { replace: true })}
    >
      <TokenBridge />
      {children}
    </ClerkProvider>
  );
}
