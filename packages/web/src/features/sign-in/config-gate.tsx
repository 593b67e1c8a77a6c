import { lazy, Suspense, type ReactNode } from 'react';
import type { SignInConfig } from '@career-coach/shared/sign-in-config.ts';
import { useSignInConfig } from '../../session/sign-in-config.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

const ClerkScreen = lazy(() => import('./clerk-screen.tsx'));

type LocalConfig = Extract<SignInConfig, { provider: 'local' }>;

interface ConfigGateProps {
  clerkScreen: 'sign-in' | 'sign-up';
  children: (config: LocalConfig) => ReactNode;
}

const skeleton = (
  <Loading what="the sign-in settings">
    <div className="grid gap-4">
      <Skeleton className="h-9" />
      <Skeleton className="h-9" />
      <Skeleton className="h-10" />
    </div>
  </Loading>
);

/** Shows the form of the provider that this installation uses. */
export function ConfigGate({ clerkScreen, children }: ConfigGateProps) {
  const config = useSignInConfig();
  if (config.state === 'reading') return skeleton;
  if (config.state === 'failed') {
    return (
      <ErrorState title="The server cannot be reached" onRetry={() => location.reload()}>
        Signing in is not possible right now. Nothing is lost; try again in a moment.
      </ErrorState>
    );
  }
  if (config.config.provider === 'local') return children(config.config);
  return (
    <Suspense fallback={skeleton}>
      <ClerkScreen screen={clerkScreen} />
    </Suspense>
  );
}
