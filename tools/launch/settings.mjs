import { existsSync } from 'node:fs';
import { inCheckout } from './checkout.mjs';
import { LaunchError } from './launch-error.mjs';

const defaultPort = 4000;

/** Reads `.env` of the checkout; what the shell has set already wins. */
export function readEnvFile() {
  const file = inCheckout('.env');
  if (existsSync(file)) process.loadEnvFile(file);
}

/** The port a person asked for, or the default. */
export function wantedPort() {
  const text = process.env.PORT;
  if (!text) return defaultPort;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new LaunchError(
    `PORT is "${text}"; it must be a number from 0 to 65535 (0 takes any free port).`,
  );
}

/** Whether people sign in with Clerk here: then there is no demo account. */
export const usesClerk = () =>
  Object.keys(process.env).some((name) => name.startsWith('CLERK_') && process.env[name]);

/**
 * What the server reads, for a local run: what the person has set, and what we generate.
 * @param {{ databaseUrl: string, authSecret: string }} options
 * @returns {NodeJS.ProcessEnv}
 */
export function serverEnvironment({ databaseUrl, authSecret }) {
  return {
    NODE_ENV: 'production',
    // The playground is part of what a local run shows.
    GRAPHQL_INTROSPECTION: 'true',
    ...(usesClerk() ? {} : { AUTH_SECRET: authSecret, DEMO_ACCOUNT: 'true' }),
    // `NAME=` in .env counts as not set.
    ...Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== '')),
    DATABASE_URL: databaseUrl,
  };
}
