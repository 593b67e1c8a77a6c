import { paths } from '../app/paths.ts';
import { readSignInConfig } from './sign-in-config.ts';
import { forgetKept } from '../ui/autosave/forget-kept.ts';
import { post } from './sign-in-api.ts';

interface ClerkOnPage {
  Clerk?: { signOut: () => Promise<void> };
}

/**
 * Ends the session, leaves nothing of the person on this device and goes to `destination`. Throws when the server could
 * not be reached.
 */
export async function signOut(destination: string = paths.landing): Promise<void> {
  const config = await readSignInConfig();
  if (config.provider === 'clerk') {
    await (window as ClerkOnPage).Clerk?.signOut();
  } else {
    const answer = await post('/api/auth/sign-out');
    if (!answer.ok) throw new Error(answer.message);
  }
  forgetKept();
  // A fresh page: nothing read for the person stays in memory.
  location.assign(destination);
}
