import { Outlet } from 'react-router';
import { WithApollo } from '../../graphql/with-apollo.tsx';
import { SessionExpiredDialog } from './session-expired-dialog.tsx';
import { Shell } from './shell.tsx';

export default function ExploreInShell() {
  return (
    <WithApollo>
      <Shell>
        <Outlet />
      </Shell>
      <SessionExpiredDialog />
    </WithApollo>
  );
}
