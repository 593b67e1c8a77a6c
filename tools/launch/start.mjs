// `npm start`: from a checkout to a running product. Plain JavaScript without packages: nothing is installed yet.
import { startApplication } from './application.mjs';
import { dataDir } from './checkout.mjs';
import { migrate, openDatabase } from './database.mjs';
import { introduce } from './introduce.mjs';
import { installMissing, prepareApi, prepareWeb } from './prepare.mjs';
import { localSecrets } from './secrets.mjs';
import { seed } from './seed.mjs';
import { runSession, serverLog } from './session.mjs';
import { serverEnvironment, wantedPort } from './settings.mjs';
import { keepRunning } from './keep-running.mjs';

await runSession('npm start', async ({ stages, shutdown, run }) => {
  const startedAt = performance.now();
  const { signal } = shutdown;
  stages.line('\nAI Career Coach\n');
  const port = wantedPort();
  await installMissing({ stages, signal });

  const database = startDatabase();
  const api = prepareApi({ stages, signal });
  const web = prepareWeb({ stages, signal });
  // Whichever fails first is the one that is told; the others are stopped.
  for (const work of [database, api, web]) work.catch(() => {});
  await Promise.all([database, api]);
  const env = serverEnvironment({ databaseUrl: (await database).url, ...localSecrets(dataDir) });
  await stages.stage('Reference figures and demo account', async (note) =>
    note(await seed({ env, signal })),
  );
  await web;

  const application = await stages.stage('Server', async (note) => {
    const started = await startApplication({ port, env, logFile: serverLog, signal });
    note(`port ${started.port}`);
    return started;
  });
  const kept = keepRunning({
    name: 'The server',
    part: application,
    again: () => startApplication({ port: application.port, env, logFile: serverLog, signal }),
    onStarted: ({ pid }) => run.noteChild('server', pid),
    onGivenUp: () => void shutdown.stop(1),
    say: stages.line,
  });
  shutdown.onStop(kept.stop);
  run.note({ url: application.url });
  if (application.port !== port && port !== 0)
    stages.line(`\nPort ${port} is taken; using ${application.port}.`);
  introduce({
    url: application.url,
    seconds: (performance.now() - startedAt) / 1000,
    say: stages.line,
  });

  async function startDatabase() {
    const server = await stages.stage('PostgreSQL', async (note) =>
      openDatabase({ note, say: stages.line }),
    );
    const kept = keepRunning({
      name: 'PostgreSQL',
      part: server,
      again: () => openDatabase({ port: server.port, note: () => {}, say: stages.line }),
      onStarted: ({ pid }) => pid && run.noteChild('postgres', pid),
      onGivenUp: () => void shutdown.stop(1),
      say: stages.line,
    });
    shutdown.onStop(kept.stop);
    await stages.stage('Migrations', async (note) =>
      note((await migrate(server.url, { signal })) ? 'applied' : 'up to date'),
    );
    return server;
  }
});
