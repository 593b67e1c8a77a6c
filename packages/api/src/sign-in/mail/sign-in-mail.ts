import type { Mail } from './mailer.ts';

const signature = 'AI Career Coach';

/** Asks the owner of an address to open a link, before the account can be used. */
export function verificationMail(to: string, url: string): Mail {
  return {
    to,
    subject: 'Confirm your e-mail address',
    text: `Somebody, probably you, gave this address to ${signature}. Open this link within an hour to confirm it:

${url}

If it was not you, ignore this message: without the link nobody can sign in with your address.

${signature}`,
  };
}

/** Carries the link that sets a new password. */
export function resetMail(to: string, url: string): Mail {
  return {
    to,
    subject: 'Set a new password',
    text: `Open this link within an hour to set a new password for your account:

${url}

It works once. Setting a new password signs you out everywhere else.
If you did not ask for it, ignore this message: your password stays as it is.

${signature}`,
  };
}

/** Tells the owner of an account that its address was used to sign up again: the form itself must not tell that to strangers. */
export function alreadyRegisteredMail(to: string, signInUrl: string): Mail {
  return {
    to,
    subject: 'You already have an account',
    text: `Somebody, probably you, tried to sign up with this address, which already has an account. Sign in here:

${signInUrl}

If you have forgotten your password, you can set a new one there. If it was not you, nothing has changed and there is nothing to do.

${signature}`,
  };
}

/** Tells the old address that the account is moving to a new one. */
export function emailChangeMail(to: string, newEmail: string, url: string): Mail {
  return {
    to,
    subject: 'Confirm the change of your e-mail address',
    text: `Your account is to use ${newEmail} from now on. Open this link within an hour if that is what you want; the new address is then asked to confirm as well:

${url}

If it was not you, do not open it, and change your password: somebody is signed in to your account.

${signature}`,
  };
}
