import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { deviceName } from '@career-coach/shared/device-name.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { RequestContext, Viewer } from '../context/context.ts';
import { createContext } from '../context/create-context.ts';
import type { Log } from '../context/log.ts';
import type { Database } from '../database/database.ts';
import { cancelSqlOn } from '../database/statement.ts';
import { createFormatError } from '../errors/format-error.ts';
import type { FigureCache } from '../figure-cache/figure-cache.ts';
import type { CoachAccess } from '../generations/coach-access.ts';
import type { GenerationBell } from '../generations/generation-bell.ts';
import { costPlugin } from '../limits/cost.plugin.ts';
import { documentWorkPerMinute } from '../limits/document-work.ts';
import { operationLimits, operationRules } from '../limits/operation-limits.ts';
import { createRequestRate } from '../limits/request-rate.ts';
import { createSchema } from '../schema.ts';
import { graphqlStreamRoute } from './graphql-stream.route.ts';
import { figureAnswersPlugin, keepable } from './figure-answers.ts';
import { refuseForNow } from './refuse-for-now.ts';

export interface GraphQLRouteOptions {
  db: Database;
  coach: CoachAccess;
  bell: GenerationBell;
  viewerOf(request: FastifyRequest): Promise<Viewer | null>;
  now: () => Date;
  log: Log;
  introspection: boolean;
  maxCost: number;
  deadlineMs: number;
  requestsPerMinute: number;
  /** Keeps public figures over requests; nothing is kept when left out. */
  figureCache?: FigureCache;
}

/** `/graphql`: GET for queries, POST for everything. Each request is counted, timed and cancelled as a whole. */
export async function graphqlRoute(
  fastify: FastifyInstance,
  options: GraphQLRouteOptions,
): Promise<void> {
  /** The log of the request whose work a signal belongs to: its lines carry the request's id. */
  const logs = new WeakMap<AbortSignal, Log>();
  const schema = createSchema();
  const ofFigures = new WeakSet<AbortSignal>();
  const apollo = createApollo(
    schema,
    options,
    [figureAnswersPlugin(ofFigures)],
    (signal) => (signal && logs.get(signal)) ?? options.log,
  );
  await apollo.start();
  fastify.addHook('onClose', () => apollo.stop());

  const rate = createRequestRate(options.requestsPerMinute);
  const documentWork = createRequestRate(documentWorkPerMinute);
  const viewers = new WeakMap<FastifyRequest, Viewer | null>();
  const signals = new WeakMap<FastifyRequest, AbortSignal>();

  const answer = fastifyApolloHandler(apollo, {
    context: async (request): Promise<RequestContext> =>
      createContext(
        {
          db: options.db,
          coach: options.coach,
          bell: options.bell,
          viewer: viewers.get(request) ?? null,
          documentWork,
          requestId: request.id,
          device: deviceName(request.headers['user-agent'] ?? null),
          now: options.now(),
          log: request.log,
          signal: signals.get(request) ?? AbortSignal.abort(),
        },
        options.figureCache,
      ),
  });

  fastify.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    bodyLimit: operationLimits.bodyBytes,
    preHandler: async (request, reply) => {
      const wait = await rate.count({ address: request.ip });
      if (wait !== null) return refuseForNow(reply, wait);
      const viewer = await options.viewerOf(request);
      viewers.set(request, viewer);
      const personsWait = viewer && (await rate.count(viewer));
      if (personsWait !== null) return refuseForNow(reply, personsWait);
    },
    // Who is signed in gets nothing that a cache may keep, even where it is the same for everyone.
    onSend: async (request, reply, payload) => {
      const signal = signals.get(request);
      const isKeepable =
        request.method === 'GET' &&
        reply.statusCode === 200 &&
        viewers.get(request) === null &&
        signal !== undefined &&
        ofFigures.has(signal) &&
        typeof payload === 'string';
      return isKeepable ? keepable(request, reply, payload) : payload;
    },
    handler: async function (request, reply) {
      const signal = AbortSignal.timeout(options.deadlineMs);
      signals.set(request, signal);
      logs.set(signal, request.log);
      return cancelSqlOn(signal, () => answer.call(fastify, request, reply));
    },
  });
  await fastify.register(graphqlStreamRoute, { ...options, schema, rate, documentWork });
}

function createApollo(
  schema: GraphQLSchema,
  { introspection, maxCost, log }: GraphQLRouteOptions,
  plugins: ApolloServerPlugin<RequestContext>[],
  logOf: (request: AbortSignal | undefined) => Log,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    maxRecursiveSelections: true,
    parseOptions: { maxLexicalTokens: operationLimits.tokens },
    validationOptions: { maxErrors: operationLimits.validationErrors },
    validationRules: operationRules,
    formatError: createFormatError(logOf),
    logger: silentButErrors(log),
    plugins: [ApolloServerPluginLandingPageDisabled(), costPlugin(maxCost), ...plugins],
  });
}

/** Apollo's own lines, such as a missing hash function, without what callers sent. */
function silentButErrors(log: Log) {
  return {
    debug: () => {},
    info: () => {},
    warn: (message?: unknown) => log.warn({ from: 'apollo' }, String(message).slice(0, 200)),
    error: (message?: unknown) => log.error({ from: 'apollo' }, String(message).slice(0, 200)),
  };
}
