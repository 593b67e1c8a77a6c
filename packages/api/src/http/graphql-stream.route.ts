import { deviceName } from '@career-coach/shared/device-name.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import type { RequestContext, Viewer } from '../context/context.ts';
import { createContext } from '../context/create-context.ts';
import { describeError } from '../errors/describe-error.ts';
import { createFormatError } from '../errors/format-error.ts';
import { signInNeeded } from '../errors/known-errors.ts';
import type { RequestRate } from '../limits/request-rate.ts';
import { answerError } from './answer-error.ts';
import { refuseForNow } from './refuse-for-now.ts';
import { eventsOf, readStreamedOperation } from './stream-operation.ts';

export interface GraphQLStreamOptions extends Pick<
  RequestContext,
  'db' | 'coach' | 'bell' | 'documentWork' | 'log'
> {
  schema: GraphQLSchema;
  viewerOf(request: FastifyRequest): Promise<Viewer | null>;
  now: () => Date;
  maxCost: number;
  deadlineMs: number;
  rate: RequestRate;
}

/** A person may have so many streams open at once in this process: some tabs on some devices. */
const streamsPerPerson = 6;
/** Who still wants it after this asks again, and is then looked at again. */
const longestStreamMs = 5 * 60_000;
const bodyBytes = 64 * 1024;

/**
 * `POST /graphql/stream`: subscriptions over Server-Sent Events, for signed-in people, by the rules of `/graphql`. Each
 * event is executed like a request of its own: its own clock, loaders and deadline. A comment every 12 s keeps proxies
 * from closing a silent stream.
 */
export async function graphqlStreamRoute(
  fastify: FastifyInstance,
  options: GraphQLStreamOptions,
): Promise<void> {
  const { rate } = options;
  const open = new OpenStreams();
  fastify.addHook('preClose', async () => open.endAll());

  fastify.post('/graphql/stream', { bodyLimit: bodyBytes }, async (request, reply) => {
    const wait = await rate.count({ address: request.ip });
    if (wait !== null) return refuseForNow(reply, wait);
    // A form of another site cannot send this type without the browser asking us first.
    if (!request.headers['content-type']?.startsWith('application/json'))
      return answerError(reply, 415, 'BAD_REQUEST', 'Send the operation as application/json.');
    if (request.headers.accept !== 'text/event-stream')
      return answerError(reply, 406, 'BAD_REQUEST', 'Streams are sent as text/event-stream only.');
    const viewer = await options.viewerOf(request);
    if (viewer === null) return answerError(reply, 401, 'UNAUTHENTICATED', signInNeeded().message);
    const personsWait = await rate.count(viewer);
    if (personsWait !== null) return refuseForNow(reply, personsWait);
    const end = open.begin(viewer.userId);
    if (end === null)
      return answerError(
        reply,
        429,
        'RATE_LIMITED',
        `You follow ${streamsPerPerson} streams already. Close one of them, or ask with a query.`,
      );
    reply.raw.once('close', () => open.end(viewer.userId, end));
    await stream(options, viewer, end.signal, request, reply);
  });
}

async function stream(
  options: GraphQLStreamOptions,
  viewer: Viewer,
  ended: AbortSignal,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const contextWith = (signal: AbortSignal): RequestContext =>
    createContext({
      ...options,
      viewer,
      requestId: request.id,
      device: deviceName(request.headers['user-agent'] ?? null),
      now: options.now(),
      log: request.log,
      signal,
    });
  const formatError = createFormatError(() => request.log);
  const format = (result: ExecutionResult): object => ({
    ...result,
    ...(result.errors && {
      errors: result.errors.map((error) => formatError(error.toJSON(), error)),
    }),
  });
  const handle = createHandler({
    // One stream for one operation: nothing is kept between requests, so nothing can become somebody else's.
    authenticate: () => null,
    async onSubscribe(_request, params) {
      const operation = readStreamedOperation(options.schema, params, options.maxCost);
      if ('length' in operation)
        return [JSON.stringify(format({ errors: operation })), badRequest] as const;
      const result = await eventsOf(operation, contextWith(ended), () =>
        contextWith(AbortSignal.timeout(options.deadlineMs)),
      );
      return result;
    },
    onNext: (_context, _request, result) => format(result as ExecutionResult) as ExecutionResult,
  });
  // A proxy that collects what it passes on would make one late answer of it.
  reply.header('x-accel-buffering', 'no').hijack();
  try {
    await handle(request, reply);
  } catch (error) {
    request.log.warn({ error: describeError(error) }, 'a stream broke off');
    reply.raw.destroy();
  }
}

const badRequest = {
  status: 400,
  statusText: 'Bad Request',
  headers: { 'content-type': 'application/json; charset=utf-8' },
};

/** Which streams are open, so that nobody takes all and a server that stops can end them. */
class OpenStreams {
  private readonly byPerson = new Map<string, Set<AbortController>>();

  /** Null when the person has as many as they may. */
  begin(userId: string): AbortController | null {
    const theirs = this.byPerson.get(userId) ?? new Set();
    if (theirs.size >= streamsPerPerson) return null;
    const end = new AbortController();
    setTimeout(() => end.abort(), longestStreamMs).unref();
    this.byPerson.set(userId, theirs.add(end));
    return end;
  }

  end(userId: string, end: AbortController): void {
    end.abort();
    const theirs = this.byPerson.get(userId);
    theirs?.delete(end);
    if (theirs?.size === 0) this.byPerson.delete(userId);
  }

  endAll(): void {
    this.byPerson.forEach((theirs) => theirs.forEach((end) => end.abort()));
  }
}
