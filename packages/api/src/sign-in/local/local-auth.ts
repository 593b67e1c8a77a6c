import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { v7 as uuidv7 } from 'uuid';
import { passwordLength } from '@career-coach/shared/sign-in-config.ts';
import type { Log } from '../../context/log.ts';
import type { Database } from '../../database/database.ts';
import type { Mailer } from '../mail/mailer.ts';
import {
  alreadyRegisteredMail,
  emailChangeMail,
  resetMail,
  verificationMail,
} from '../mail/sign-in-mail.ts';
import { isLoopback, trustedOriginsFor, type Origins } from '../origins.ts';
import { beforeSignInEndpoint } from './endpoint-rules.ts';
import { hashPassword, verifyPassword, type PasswordCost } from './password-hash.ts';
import { cookiePrefix } from './session-cookie.ts';

const day = 24 * 60 * 60;

export interface LocalAuthOptions extends Origins {
  db: Database;
  secret: string;
  demoAccount: boolean;
  mailer: Mailer | null;
  /** What a password's hash costs; OWASP's setting when left out. */
  passwordCost?: PasswordCost;
  log: Log;
  /** Runs what the answer must not wait for, such as sending a mail: waiting would tell who has an account. */
  inBackground(work: Promise<unknown>): void;
}

/** The header in which our own route hands over the caller's address; whatever the caller sends under this name is dropped. */
export const clientAddressHeader = 'x-coach-client-address';

function mailOptions({ mailer, publicOrigin, webOrigins }: LocalAuthOptions) {
  if (!mailer) return {};
  const appOrigin = webOrigins[0] ?? publicOrigin;
  return {
    emailVerification: {
      sendOnSignUp: true,
      sendOnSignIn: true,
      autoSignInAfterVerification: true,
      expiresIn: 60 * 60,
      sendVerificationEmail: ({ user, url }: { user: { email: string }; url: string }) =>
        mailer.send(verificationMail(user.email, url)),
    },
    passwordReset: {
      sendResetPassword: ({ user, token }: { user: { email: string }; token: string }) =>
        mailer.send(
          resetMail(user.email, `${appOrigin}/reset-password?token=${encodeURIComponent(token)}`),
        ),
      onExistingUserSignUp: ({ user }: { user: { email: string } }) =>
        mailer.send(alreadyRegisteredMail(user.email, `${appOrigin}/sign-in`)),
    },
    changeEmail: {
      enabled: true,
      sendChangeEmailConfirmation: ({
        user,
        newEmail,
        url,
      }: {
        user: { email: string };
        newEmail: string;
        url: string;
      }) => mailer.send(emailChangeMail(user.email, newEmail, url)),
    },
  };
}

/** Local accounts: better-auth on our own tables, with its sessions in the database. */
export function createLocalAuth(options: LocalAuthOptions) {
  const { db, secret, publicOrigin, mailer, log } = options;
  const mail = mailOptions(options);
  return betterAuth({
    appName: 'AI Career Coach',
    baseURL: publicOrigin,
    basePath: '/api/auth',
    secret,
    database: prismaAdapter(db, { provider: 'postgresql', transaction: true }),
    user: { modelName: 'authUser', ...(mail.changeEmail && { changeEmail: mail.changeEmail }) },
    session: { modelName: 'authSession', expiresIn: 30 * day, disableSessionRefresh: true },
    account: { modelName: 'authAccount', accountLinking: { enabled: false } },
    verification: { modelName: 'authVerification', storeIdentifier: 'hashed' },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
      requireEmailVerification: mailer !== null,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: 60 * 60,
      password: {
        hash: (password) => hashPassword(password, options.passwordCost),
        verify: ({ hash, password }) => verifyPassword(password, hash),
      },
      ...mail.passwordReset,
    },
    ...(mail.emailVerification && { emailVerification: mail.emailVerification }),
    trustedOrigins: (request) =>
      trustedOriginsFor(options, request?.headers.get('host') ?? undefined),
    hooks: {
      before: beforeSignInEndpoint({
        demoTemplateOpens: options.demoAccount && isLoopback(publicOrigin),
      }),
    },
    // Attempts are counted in our route, per address and per account; see attempt-rules.ts.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: {
      level: 'error',
      // Only the fixed text before the colon: what follows, and the details, may quote the caller.
      log: (level, message) =>
        log[level === 'error' ? 'error' : 'warn']({}, `sign-in: ${message.split(':')[0]}`),
    },
    onAPIError: { throw: true },
    advanced: {
      cookiePrefix: cookiePrefix(secret),
      useSecureCookies: publicOrigin.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      // Said explicitly: under test the library would switch both off.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      ipAddress: { ipAddressHeaders: [clientAddressHeader], ipv6Subnet: 64 },
      database: { generateId: () => uuidv7(), validateSchema: false },
      backgroundTasks: { handler: (work) => options.inBackground(work) },
    },
  });
}

export type LocalAuth = ReturnType<typeof createLocalAuth>;
