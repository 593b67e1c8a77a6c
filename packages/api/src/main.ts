import { fileURLToPath } from 'node:url';
import { createDatabase } from './database/database.ts';
import { EnvironmentError, readEnvironment, type Environment } from './env.ts';
import { FigureCache } from './figure-cache/figure-cache.ts';
import { coachAccess } from './generations/coach-access.ts';
import { createGenerationBell } from './generations/generation-bell.ts';
import { generationHandlers } from './generations/generation-handlers.ts';
import { keepGenerating } from './generations/keep-generating.ts';
import { createLogger } from './http/request-log.ts';
import { keepInsightsFresh } from './labour-market/insight/keep-insights-fresh.ts';
import { createMetrics } from './metrics/metrics.ts';
import { warmRendering } from './rendering/warm-rendering.ts';
import { createServer, type WebApp } from './server.ts';
import { forgetDemoCopiesInTime } from './sign-in/forget-demo-copies.ts';
import { createSignIn } from './sign-in/sign-in.ts';
import { keepRetention } from './upkeep/retention.ts';

/** Lists of figures that are kept for the next request: enough for every occupation and industry as people ask for them. */
const keptFigures = 5_000;

// The same from the sources and from the bundle: both lie two folders below the packages.
const webFolder = fileURLToPath(new URL('../../web/dist', import.meta.url));
const migrationsFolder = fileURLToPath(new URL('../../../prisma/migrations', import.meta.url));

async function start(environment: Environment): Promise<void> {
  const logger = createLogger(environment.logLevel);
  const db = createDatabase({
    ...environment.database,
    onConnectionError: () => logger.warn({}, 'a database connection broke while nobody used it'),
  });
  const { publicOrigin, webOrigins } = environment;
  const signIn = createSignIn({
    db,
    settings: environment.signIn,
    log: logger,
    publicOrigin,
    webOrigins,
  });
  const web: WebApp =
    webOrigins.length > 0
      ? { kind: 'elsewhere', origins: webOrigins }
      : { kind: 'served', folder: webFolder };
  const { pageSources } = signIn;
  const coach = coachAccess(environment);
  const bell = createGenerationBell(db);
  const figureCache = new FigureCache(keptFigures);
  const { metricsToken } = environment;
  const metrics =
    metricsToken === null ? undefined : createMetrics({ db, token: metricsToken, figureCache });
  const server = await createServer({
    ...environment,
    db,
    coach,
    bell,
    signIn,
    logger,
    web,
    migrationsFolder,
    figureCache,
    ...(metrics === undefined ? {} : { metrics }),
    pageSources,
  });
  const { host, port } = environment;
  const address = await server.listen({ host, port }).catch(async (error: unknown) => {
    // Such as a port that is taken: nothing may keep the process alive.
    await server.close();
    await db.$disconnect();
    throw error;
  });
  logger.info({ address, mode: environment.mode }, 'listening');
  void warmRendering(logger);
  const stopUpkeep = [
    keepGenerating({ db, coach, bell, handlers: generationHandlers, log: logger }),
    keepInsightsFresh({
      databaseUrl: environment.database.url,
      log: logger,
      ...(metrics === undefined ? {} : { onRefresh: metrics.insightRefreshed }),
    }),
    keepRetention(db, logger),
    forgetDemoCopiesInTime(db, logger),
  ];

  let stopping = false;
  const stop = async (signal: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    logger.info({ signal }, 'stopping: finishing what was accepted');
    const tooLong = setTimeout(() => {
      logger.warn({}, 'stopped before every request was finished');
      process.exit(1);
    }, environment.shutdownGraceMs);
    tooLong.unref();
    await Promise.all([server.close(), ...stopUpkeep.map((stopIt) => stopIt())]);
    await db.$disconnect();
    logger.info({}, 'stopped');
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal));
}

try {
  await start(readEnvironment());
} catch (error) {
  process.stderr.write(
    `${error instanceof EnvironmentError ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exitCode = 1;
}
