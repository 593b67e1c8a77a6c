import { demoCopyHours } from '@career-coach/shared/demo-copy.ts';
import { signOut } from '../../session/sign-out.ts';
import { toast } from '../../ui/toast-store.ts';
import { paths } from '../paths.ts';

/**
 * Tells a visitor that this is a demo copy, how long it lasts, and how to get an account that stays.
 * Loaded where it is shown: the shell of everybody else has no room for it.
 */
export default function DemoBanner() {
  const createAccount = () =>
    void signOut(paths.signUp).catch(() =>
      toast('You are still in the demo: the server could not be reached. Try again.', {
        tone: 'bad',
      }),
    );
  return (
    <aside
      aria-label="Demo"
      className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 border-b border-line px-4 py-2 text-13 text-ink-muted md:px-8"
    >
      <p>
        A demo account of your own, seen by nobody else. It is forgotten after {demoCopyHours}{' '}
        hours, or when you sign out.
      </p>
      <button type="button" className="text-link" onClick={createAccount}>
        Create account
      </button>
    </aside>
  );
}
