import cors from '@fastify/cors';
import { fastify, LogController, type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Viewer } from './context/context.ts';
import type { Database } from './database/database.ts';
import { embedRoutes } from './embed/salary-embed.route.ts';
import type { FigureCache } from './figure-cache/figure-cache.ts';
import { rulesOnly, type CoachAccess } from './generations/coach-access.ts';
import { createGenerationBell, type GenerationBell } from './generations/generation-bell.ts';
import { registerErrorHandler } from './http/error-handler.ts';
import { registerGracefulStop } from './http/graceful-stop.ts';
import { graphqlRoute } from './http/graphql.route.ts';
import { healthRoutes } from './http/health.route.ts';
import { newRequestId, registerRequestLog } from './http/request-log.ts';
import {
  ownSourcesOnly,
  registerSecurityHeaders,
  type PageSources,
} from './http/security-headers.ts';
import { answerNotFound, webAppRoutes } from './http/web-app.route.ts';
import { letterExportRoute } from './modules/cover-letter/letter-export.route.ts';
import { metricsRoute, registerRequestMetrics } from './metrics/metrics.route.ts';
import type { Metrics } from './metrics/metrics.ts';
import { resumeExportRoute } from './modules/resume-export/resume-export.route.ts';
import { resumePreviewRoute } from './modules/resume-export/resume-preview.route.ts';
import { resumeImportRoute } from './modules/resume-import/resume-import.route.ts';

/** Whose app the API serves: its own, or one on other origins that may call it. */
export type WebApp =
  { kind: 'served'; folder: string } | { kind: 'elsewhere'; origins: readonly string[] };

export interface ServerParts {
  db: Database;
  /** Who can write; rules alone when left out. */
  coach?: CoachAccess;
  /** Rings when a generation changes; one of the server's own when left out. The server closes it. */
  bell?: GenerationBell;
  signIn: {
    registerRoutes(fastify: FastifyInstance): Promise<void> | void;
    viewerOf(request: FastifyRequest): Promise<Viewer | null>;
    close(): Promise<void>;
  };
  logger: Logger;
  web: WebApp;
  migrationsFolder: string;
  /** How many proxies in front may say who the caller is; 0 when left out. */
  trustedProxies?: number;
  introspection: boolean;
  maxCost: number;
  deadlineMs: number;
  requestsPerMinute: number;
  /** What pages may load from elsewhere; nothing when left out. */
  pageSources?: PageSources;
  /** Keeps public figures over requests; nothing is kept when left out. */
  figureCache?: FigureCache;
  /** Who may read `/metrics`, and what it tells; there is none when left out. */
  metrics?: Metrics;
  /** The clock; the real one when left out. */
  now?: () => Date;
}

/** The whole server from its parts, not yet listening. `close()` finishes what was accepted. */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const { db, signIn, web, now = () => new Date(), coach = rulesOnly } = parts;
  const bell = parts.bell ?? createGenerationBell(db);
  const server = fastify({
    loggerInstance: parts.logger,
    logController: new LogController({
      disableRequestLogging: true,
      requestIdLogLabel: 'requestId',
    }),
    genReqId: newRequestId,
    trustProxy: (_address, hop) => hop < (parts.trustedProxies ?? 0),
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true },
  }) as unknown as FastifyInstance;

  registerGracefulStop(server);
  registerRequestLog(server);
  registerErrorHandler(server);
  if (parts.metrics !== undefined) registerRequestMetrics(server, parts.metrics);
  await registerSecurityHeaders(server, parts.pageSources ?? ownSourcesOnly);
  if (web.kind === 'elsewhere') {
    await server.register(cors, {
      origin: [...web.origins],
      credentials: true,
      methods: ['GET', 'POST'],
      maxAge: 600,
    });
  }
  server.addHook('onClose', () => signIn.close());
  server.addHook('onClose', () => bell.close());

  // The routes: one line each.
  const { viewerOf } = signIn;
  await server.register(healthRoutes, { db, migrationsFolder: parts.migrationsFolder });
  if (parts.metrics !== undefined) await server.register(metricsRoute, { metrics: parts.metrics });
  await server.register(graphqlRoute, {
    ...parts,
    coach,
    bell,
    viewerOf,
    now,
    log: parts.logger,
  });
  await server.register(resumeImportRoute, { db, viewerOf });
  await server.register(letterExportRoute, { db, viewerOf, now });
  await server.register(resumeExportRoute, { db, viewerOf });
  await server.register(resumePreviewRoute, { viewerOf });
  await server.register(embedRoutes, { db });
  await server.register(async (scope) => signIn.registerRoutes(scope));

  if (web.kind === 'served') await server.register(webAppRoutes, { folder: web.folder });
  else server.setNotFoundHandler((_request, reply) => answerNotFound(reply));
  return server;
}
