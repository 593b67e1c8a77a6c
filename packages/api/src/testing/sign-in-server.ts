import fastify from 'fastify';
import type { Log } from '../context/log.ts';
import { createSignIn, type SignIn, type SignInOptions } from '../sign-in/sign-in.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

/** One line that was logged. */
export interface LoggedLine {
  level: 'debug' | 'info' | 'warn' | 'error';
  message: string;
  fields: object;
}

export interface SignInServer extends TestDatabase {
  /** Where it listens, such as `http://127.0.0.1:40123`. */
  address: string;
  signIn: SignIn;
  logged: LoggedLine[];
  stop(): Promise<void>;
}

/** A listening server with nothing but signing in, and `/whoami`, which answers the viewer. */
export async function startSignInServer(
  settings: SignInOptions['settings'],
  options: Partial<Pick<SignInOptions, 'publicOrigin' | 'webOrigins'>> = {},
): Promise<SignInServer> {
  const database = await createTestDatabase();
  const logged: LoggedLine[] = [];
  const line = (level: LoggedLine['level']) => (fields: object, message: string) =>
    void logged.push({ level, message, fields });
  const log: Log = {
    debug: line('debug'),
    info: line('info'),
    warn: line('warn'),
    error: line('error'),
  };
  const signIn = createSignIn({
    db: database.db,
    settings,
    log,
    publicOrigin: 'http://coach.test',
    webOrigins: [],
    // Many people sign up in tests; how strong a hash is, password-hash.test.ts tells.
    passwordCost: { ln: 8, r: 8, p: 1 },
    ...options,
  });
  // As behind a proxy on this machine, so that a test can come from any address.
  const app = fastify({ trustProxy: '127.0.0.1' });
  await signIn.registerRoutes(app);
  app.all('/whoami', async (request) => ({ viewer: await signIn.viewerOf(request) }));
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    ...database,
    address,
    signIn,
    logged,
    async stop() {
      await app.close();
      await signIn.close();
      await database.drop();
    },
  };
}
