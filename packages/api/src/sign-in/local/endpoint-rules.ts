import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import { isDemoCopyAddress } from '@career-coach/shared/demo-copy.ts';
import { limits } from '@career-coach/shared/limits.ts';
import { demoAccount } from '../demo-account.ts';
import { passwordProblem, type PasswordOwner } from './password-strength.ts';

/** The longest address that mail servers accept (RFC 5321). */
const longestEmail = 254;

/** What is closed to the demo person and its copies: a copy has no sign-in to change, and the one's belongs to all. */
const notInDemo = new Set([
  '/change-password',
  '/change-email',
  '/list-sessions',
  '/revoke-session',
  '/revoke-sessions',
  '/revoke-other-sessions',
]);

function textOf(body: unknown, field: string): string | undefined {
  const value: unknown = body && typeof body === 'object' ? Reflect.get(body, field) : undefined;
  return typeof value === 'string' ? value : undefined;
}

function refuse(code: string, message: string): never {
  throw new APIError('BAD_REQUEST', { code, message });
}

async function refuseWeak(password: string | undefined, owner: PasswordOwner): Promise<void> {
  if (password === undefined) return;
  const problem = await passwordProblem(password, owner);
  if (problem) refuse('WEAK_PASSWORD', problem);
}

async function checkSignUp(body: unknown): Promise<void> {
  const email = textOf(body, 'email') ?? '';
  const name = textOf(body, 'name') ?? '';
  if (email.length > longestEmail)
    refuse('INVALID_EMAIL', `An e-mail address has at most ${longestEmail} characters.`);
  if (name.length > limits.user.name)
    refuse('INVALID_NAME', `A name can have at most ${limits.user.name} characters.`);
  await refuseWeak(textOf(body, 'password'), { email, name });
}

/**
 * The house rules in front of the library's endpoints: passwords that are easy to guess are refused with the reason,
 * changing a password ends all other sessions whatever the caller asks, and the demo account cannot be taken over.
 * @param options.demoTemplateOpens whether the published password of the demo person opens it
 */
export function beforeSignInEndpoint(options: { demoTemplateOpens: boolean }) {
  return createAuthMiddleware(async (ctx) => {
    const body: unknown = ctx.body;
    const isDemo = (email: string | undefined) =>
      email !== undefined &&
      (email.trim().toLowerCase() === demoAccount.email || isDemoCopyAddress(email));
    if (notInDemo.has(ctx.path)) {
      const session = await getSessionFromCtx(ctx);
      if (isDemo(session?.user.email)) {
        throw new APIError('FORBIDDEN', {
          code: 'DEMO_ACCOUNT',
          message:
            'How a demo account is signed in to cannot be changed. Create an account of your own to do that.',
        });
      }
      if (ctx.path === '/change-password') {
        await refuseWeak(textOf(body, 'newPassword'), {
          email: session?.user.email ?? '',
          name: session?.user.name ?? '',
        });
        return { context: { body: { revokeOtherSessions: true } } };
      }
    }
    if (ctx.path === '/sign-up/email') {
      if (isDemo(textOf(body, 'email')))
        refuse(
          'USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL',
          'This address belongs to the demo. Use your own address.',
        );
      await checkSignUp(body);
      // The picture is the profile's; what a stranger puts here is not kept.
      return { context: { body: { image: '' } } };
    }
    if (ctx.path === '/reset-password') await refuseWeak(textOf(body, 'newPassword'), {});
    if (
      ctx.path === '/sign-in/email' &&
      !options.demoTemplateOpens &&
      isDemo(textOf(body, 'email'))
    ) {
      throw new APIError('UNAUTHORIZED', {
        code: 'INVALID_EMAIL_OR_PASSWORD',
        message: 'Invalid email or password',
      });
    }
    if (ctx.path === '/request-password-reset' && isDemo(textOf(body, 'email')))
      refuse('DEMO_ACCOUNT', 'A demo account has no password to reset.');
    return undefined;
  });
}
