// `npm run dev`: the API starts anew after every save, the app is replaced in place in the browser.
import { migrate, openDatabase } from './database.mjs';
import { dataDir, inCheckout } from './checkout.mjs';
import { introduce } from './introduce.mjs';
import {
  generateDatabaseClient,
  generateGraphqlTypes,
  installMissing,
  prepareApi,
} from './prepare.mjs';
import { localSecrets } from './secrets.mjs';
import { seed } from './seed.mjs';
import { runSession, serverLog } from './session.mjs';
import { serverEnvironment, wantedPort } from './settings.mjs';

await runSession('npm run dev', async ({ stages, shutdown, run }) => {
  const startedAt = performance.now();
  const { signal } = shutdown;
  stages.line('\nAI Career Coach, for developing\n');
  await installMissing({ stages, signal });
  const database = startDatabase();
  database.catch(() => {});
  await Promise.all([
    prepareApi({ stages, signal }),
    generateGraphqlTypes({ stages, signal }),
    database,
  ]);
  const { url: databaseUrl } = await database;
  const local = serverEnvironment({ databaseUrl, ...localSecrets(dataDir) });
  const { freePort } = await import('../postgres/free-port.mjs');
  const port = await freePort(wantedPort());
  // Browsers talk to Vite, which passes on to the API: that is the origin sign-in must accept.
  const env = {
    PUBLIC_ORIGIN: `http://localhost:${port}`,
    ...local,
    NODE_ENV: process.env.NODE_ENV || 'development',
  };
  await stages.stage('Reference figures and demo account', async (note) =>
    note(await seed({ env, signal })),
  );

  const { developApi } = await import('./develop-api.mjs');
  const api = await stages.stage('API', () =>
    developApi({ env, logFile: serverLog, say: stages.line, onStarted: run.noteChild, signal }),
  );
  shutdown.onStop(api.stop);
  // A page that Vite cannot prepare is told in the terminal; the others go on.
  process.on('unhandledRejection', (error) => stages.line(String(error)));
  const { developWeb } = await import('./develop-web.mjs');
  const web = await stages.stage('App', () => developWeb({ port, apiOrigin: api.url }));
  shutdown.onStop(web.stop);
  const { regenerateOnSave } = await import('./regenerate-on-save.mjs');
  shutdown.onStop(
    regenerateOnSave({
      say: stages.line,
      jobs: [
        {
          folder: inCheckout('packages/web/src'),
          files: /\.graphql$/,
          work: () => generateGraphqlTypes({ stages, signal }),
        },
        {
          folder: inCheckout('packages/shared'),
          files: /schema\.graphql$/,
          work: () => generateGraphqlTypes({ stages, signal }),
        },
        {
          folder: inCheckout('prisma/schema'),
          files: /\.prisma$/,
          work: () => generateDatabaseClient({ stages, signal }),
        },
      ],
    }),
  );
  run.note({ url: web.url });
  introduce({ url: web.url, seconds: (performance.now() - startedAt) / 1000, say: stages.line });

  async function startDatabase() {
    const server = await stages.stage('PostgreSQL', async (note) =>
      openDatabase({ note, say: stages.line }),
    );
    shutdown.onStop(() => server.stop());
    if (server.pid) run.noteChild('postgres', server.pid);
    await stages.stage('Migrations', async (note) =>
      note((await migrate(server.url, { signal })) ? 'applied' : 'up to date'),
    );
    return server;
  }
});
