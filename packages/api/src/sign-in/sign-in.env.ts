import { z } from 'zod';
import { clerkHost } from './clerk/clerk-page-sources.ts';

/** Empty counts as not set: compose files and CI pass `NAME=` for what they leave out. */
const optionalText = z
  .string()
  .trim()
  .optional()
  .transform((value) => value || undefined);

const clerkNames = [
  'CLERK_SECRET_KEY',
  'CLERK_PUBLISHABLE_KEY',
  'CLERK_JWT_KEY',
  'CLERK_WEBHOOK_SIGNING_SECRET',
] as const;
const smtpNames = ['SMTP_URL', 'MAIL_FROM'] as const;

/** The variables of signing in, as they stand in the environment; compose them into the one schema of `env.ts`. */
export const signInVariables = z.object({
  AUTH_SECRET: optionalText,
  DEMO_ACCOUNT: z
    .enum(['true', 'false', ''], { error: 'must be true or false' })
    .optional()
    .transform((value) => value === 'true'),
  SMTP_URL: optionalText,
  MAIL_FROM: optionalText,
  CLERK_SECRET_KEY: optionalText,
  CLERK_PUBLISHABLE_KEY: optionalText,
  CLERK_JWT_KEY: optionalText,
  CLERK_WEBHOOK_SIGNING_SECRET: optionalText,
  CLERK_AUTHORIZED_PARTIES: optionalText,
  CLERK_API_URL: optionalText,
});

type SignInVariables = z.infer<typeof signInVariables>;

/** A mail server, for verification and reset links. */
export interface MailSettings {
  /** `smtp://user:password@host:587` or `smtps://…:465`. */
  url: string;
  /** The sender, such as `AI Career Coach <no-reply@example.com>`. */
  from: string;
}

/** How people sign in here: one provider, wholly configured. */
export type SignInSettings =
  | { provider: 'local'; secret: string; demoAccount: boolean; mail: MailSettings | null }
  | {
      provider: 'clerk';
      secretKey: string;
      publishableKey: string;
      /** PEM public key; tokens are verified with it, without a network call. */
      jwtKey: string;
      webhookSigningSecret: string;
      /** Origins whose tokens are accepted (`azp`); empty means our own public origin and WEB_ORIGIN. */
      authorizedParties: string[];
      /** Another address of Clerk's backend API, such as a proxy. */
      apiUrl: string | null;
    };

/** One variable that keeps the process from starting, and why. */
export interface SignInProblem {
  variable: string;
  message: string;
}

function missingOf(
  names: readonly (keyof SignInVariables)[],
  variables: SignInVariables,
  because: string,
): SignInProblem[] {
  return names
    .filter((name) => !variables[name])
    .map((name) => ({ variable: name, message: `is missing: ${because}` }));
}

function smtpProblem(url: string): SignInProblem[] {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed && ['smtp:', 'smtps:'].includes(parsed.protocol) && parsed.hostname) return [];
  return [
    {
      variable: 'SMTP_URL',
      message: 'must look like smtp://user:password@host:587 or smtps://host:465',
    },
  ];
}

function clerkSettings(variables: SignInVariables): SignInSettings | SignInProblem[] {
  const problems = missingOf(
    clerkNames,
    variables,
    'Clerk is configured in part; set all of its keys or none',
  );
  const { CLERK_SECRET_KEY, CLERK_PUBLISHABLE_KEY, CLERK_JWT_KEY, CLERK_WEBHOOK_SIGNING_SECRET } =
    variables;
  const jwtKey = CLERK_JWT_KEY?.replaceAll('\\n', '\n');
  if (jwtKey && !jwtKey.includes('-----BEGIN PUBLIC KEY-----')) {
    problems.push({
      variable: 'CLERK_JWT_KEY',
      message:
        'must be the PEM public key, from -----BEGIN PUBLIC KEY----- on (\\n for line breaks is fine)',
    });
  }
  if (CLERK_PUBLISHABLE_KEY && !clerkHost(CLERK_PUBLISHABLE_KEY)) {
    problems.push({
      variable: 'CLERK_PUBLISHABLE_KEY',
      message: 'is not a key of Clerk: it starts with pk_test_ or pk_live_ and names their host',
    });
  }
  if (variables.DEMO_ACCOUNT)
    problems.push({
      variable: 'DEMO_ACCOUNT',
      message: 'needs local accounts; leave it out when Clerk is used',
    });
  if (
    problems.length > 0 ||
    !CLERK_SECRET_KEY ||
    !CLERK_PUBLISHABLE_KEY ||
    !jwtKey ||
    !CLERK_WEBHOOK_SIGNING_SECRET
  )
    return problems;
  return {
    provider: 'clerk',
    secretKey: CLERK_SECRET_KEY,
    publishableKey: CLERK_PUBLISHABLE_KEY,
    jwtKey,
    webhookSigningSecret: CLERK_WEBHOOK_SIGNING_SECRET,
    authorizedParties: (variables.CLERK_AUTHORIZED_PARTIES ?? '').split(/[\s,]+/).filter(Boolean),
    apiUrl: variables.CLERK_API_URL ?? null,
  };
}

function localSettings(variables: SignInVariables): SignInSettings | SignInProblem[] {
  const { AUTH_SECRET, SMTP_URL, MAIL_FROM } = variables;
  const problems: SignInProblem[] = [];
  if (!AUTH_SECRET) {
    problems.push({
      variable: 'AUTH_SECRET',
      message: 'is missing: it signs the session cookies (make one with `openssl rand -base64 48`)',
    });
  } else if (AUTH_SECRET.length < 32) {
    problems.push({
      variable: 'AUTH_SECRET',
      message: 'must have at least 32 characters (make one with `openssl rand -base64 48`)',
    });
  }
  if (SMTP_URL || MAIL_FROM)
    problems.push(
      ...missingOf(
        smtpNames,
        variables,
        'mail is configured in part; set SMTP_URL and MAIL_FROM or neither',
      ),
    );
  if (SMTP_URL) problems.push(...smtpProblem(SMTP_URL));
  if (problems.length > 0 || !AUTH_SECRET) return problems;
  return {
    provider: 'local',
    secret: AUTH_SECRET,
    demoAccount: variables.DEMO_ACCOUNT,
    mail: SMTP_URL && MAIL_FROM ? { url: SMTP_URL, from: MAIL_FROM } : null,
  };
}

/**
 * Decides how people sign in: Clerk as soon as one of its variables is set, local accounts otherwise.
 * Answers the settings, or every variable that is missing or wrong.
 */
export function readSignInSettings(variables: SignInVariables): SignInSettings | SignInProblem[] {
  const clerkWanted = [
    ...clerkNames,
    'CLERK_AUTHORIZED_PARTIES' as const,
    'CLERK_API_URL' as const,
  ].some((name) => variables[name]);
  return clerkWanted ? clerkSettings(variables) : localSettings(variables);
}
