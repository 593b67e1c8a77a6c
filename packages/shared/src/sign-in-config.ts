import { z } from 'zod';

/** How long a password may be. Ten characters at least: it is the only factor. */
export const passwordLength = { min: 10, max: 128 } as const;

/**
 * What `GET /api/sign-in/config` answers: how one signs in to this installation.
 * Public, holds no secret, the same for everyone.
 */
export const signInConfigSchema = z.discriminatedUnion('provider', [
  z.object({
    provider: z.literal('local'),
    /** A new account must open a link sent to its address before it can sign in. False where no mail server is configured. */
    emailVerification: z.boolean(),
    /** A forgotten password can be reset by mail. Where not, an operator sets a new one. */
    passwordReset: z.boolean(),
    /** `POST /api/sign-in/demo` signs in to a demo account. */
    demo: z.boolean(),
    password: z.object({ min: z.number().int(), max: z.number().int() }),
  }),
  z.object({
    provider: z.literal('clerk'),
    publishableKey: z.string(),
  }),
]);

/** See {@link signInConfigSchema}. */
export type SignInConfig = z.infer<typeof signInConfigSchema>;
