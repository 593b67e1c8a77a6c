import { WithApollo } from '../../graphql/with-apollo.tsx';
import { SessionExpired } from './session-expired.tsx';
import { Shell } from './shell.tsx';

export default function ExploreInShell() {
  return (
    <WithApollo>
      <Shell />
      <SessionExpired />
    </WithApollo>
  );
}
