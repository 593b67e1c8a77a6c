import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../postgres/free-port.mjs';
import { startApplication } from './application.mjs';
import { endProcess } from './processes.mjs';
import { startSeededDatabase } from './seeded-database.mjs';

/**
 * The whole product for a test: the built server on a database of its own, as `npm start` would run it.
 * `npm test` has built it before.
 * @param {{ env?: NodeJS.ProcessEnv }} [options] `env` adds to the server's environment
 */
export async function startWholeApplication({ env: extra = {} } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'career-coach-journey-'));
  // As root, PostgreSQL's account passes through; else its files would go elsewhere and stay there.
  chmodSync(folder, 0o711);
  const logFile = join(folder, 'server.log');
  const { HOME, PATH, LANG, TZ } = process.env;
  const surroundings = { ...{ HOME, PATH, LANG, TZ }, NODE_ENV: 'production' };
  const database = await startSeededDatabase({
    dataDir: join(folder, 'postgres'),
    env: surroundings,
    stampFile: join(folder, 'seeded.json'),
  });
  const port = await freePort(0);
  // Not `localhost`: to a browser that is another site, which tests of embedding need.
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...surroundings,
    GRAPHQL_INTROSPECTION: 'true',
    AUTH_SECRET: 'only-for-tests-0123456789-0123456789',
    DEMO_ACCOUNT: 'true',
    DATABASE_URL: database.url,
    PUBLIC_ORIGIN: url,
    ...extra,
  };
  const start = async () => {
    // What a killed server had open may hold the port for a moment.
    for (let tries = 0; tries < 100 && (await freePort(port)) !== port; tries += 1) await pause(50);
    const started = await startApplication({ port, env, logFile });
    if (started.port !== port)
      throw new Error(`Port ${port} was taken in the meantime; run the test again.`);
    return started;
  };
  let application = await start();

  return {
    /** The one origin of app, API and health; it stays the same over restarts. */
    url,
    databaseUrl: database.url,
    databasePid: database.pid,
    logFile,
    get pid() {
      return application.pid;
    },
    /** Starts the server anew on the same port; `kill` ends the old one with SIGKILL instead of asking it. */
    async restart({ kill = false } = {}) {
      if (kill) await endProcess(application.pid, { signal: 'SIGKILL' });
      else await application.stop();
      application = await start();
    },
    async stop() {
      await application.stop();
      await database.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
