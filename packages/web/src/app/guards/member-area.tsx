import { Navigate, useLocation } from 'react-router';
import { WithApollo } from '../../graphql/with-apollo.tsx';
import { readSession } from '../../session/session.ts';
import { useSession } from '../../session/use-session.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageOutlet } from '../page-outlet.tsx';
import { signInFrom } from '../paths.ts';
import { SessionExpired } from '../shell/session-expired.tsx';

/** Lets signed-in people in, sends the others to the sign-in page and back again. */
export default function MemberArea() {
  const session = useSession();
  const location = useLocation();
  switch (session.state) {
    case 'unknown':
      return <div aria-busy="true" className="min-h-dvh" />;
    case 'unreachable':
      return (
        <main className="mx-auto max-w-prose px-4 py-24">
          <ErrorState
            title="The server cannot be reached"
            onRetry={() => void readSession({ again: true })}
          >
            Nothing is lost: what you saved is on the server, what you were typing is kept on this
            device.
          </ErrorState>
        </main>
      );
    case 'signed-out':
      return <Navigate to={signInFrom(location)} replace />;
    case 'signed-in':
      return (
        <WithApollo key={session.viewer.id}>
          <PageOutlet />
          <SessionExpired />
        </WithApollo>
      );
  }
}
