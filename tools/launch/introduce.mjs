import { dataDir, shortPath } from './checkout.mjs';
import { demoAccount } from './seed.mjs';
import { usesClerk } from './settings.mjs';

/** An address that shows the embedded widget without further knowledge. */
const embedExample = '/embed/salary?industry=healthcare/nursing';

/**
 * What a person who has just started it wants to know.
 * @param {{ url: string, seconds: number, say: (text: string) => void }} options
 */
export function introduce({ url, seconds, say }) {
  say(`
Ready after ${seconds.toFixed(1)} s.

  App             ${url}
  Playground      ${url}/playground
  Embed example   ${url}${embedExample}
  Health          ${url}/readyz

  ${signInHint()}
  Data and log are in ${shortPath(dataDir)}; "npm run reset" forgets them. Stop with Ctrl-C.
`);
}

function signInHint() {
  return usesClerk()
    ? 'Sign in with Clerk; there is no demo account then.'
    : `Sign in to the demo: ${demoAccount.email}, password ${demoAccount.password}`;
}
