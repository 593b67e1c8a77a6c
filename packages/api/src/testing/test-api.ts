import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { onStatement, type Database } from '../database/database.ts';
import type { User } from '../database/generated/client.ts';
import { rulesOnly } from '../generations/coach-access.ts';
import { createGenerationBell } from '../generations/generation-bell.ts';
import { generationHandlers } from '../generations/generation-handlers.ts';
import { keepGenerating, type GeneratingParts } from '../generations/keep-generating.ts';
import { createLogger } from '../http/request-log.ts';
import { createServer, type ServerParts } from '../server.ts';
import { givenUser, type UserFields } from './given-user.ts';
import { createTestDatabase } from './test-database.ts';

/** The answer to an operation, as it came over HTTP. */
export interface Answer {
  status: number;
  // Tests look into answers of any shape; what is not there is undefined and fails their expectation.
  data: Json;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, Json> }[];
  extensions?: Record<string, Json>;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- an answer has the shape of the operation that asked
export type Json = any;

export interface TestApi {
  db: Database;
  /** For another process, or a pool of one's own, on the same database. */
  databaseUrl: string;
  server: FastifyInstance;
  /** Where it listens, such as `http://127.0.0.1:40123`. */
  url: string;
  /** A person of their own, with what the test needs to be so and fictional values for the rest. */
  givenUser(fields?: UserFields): Promise<User>;
  /** Runs an operation over HTTP as this person; null for a visitor. */
  run(viewer: { id: string } | null, operation: string, variables?: object): Promise<Answer>;
  /** The text of each statement that PostgreSQL got while `work` ran, in order. */
  statements(work: () => Promise<unknown>): Promise<string[]>;
  /** What the server logged, one object a line. */
  logged: Json[];
  /** Takes the database away below the running server. */
  dropDatabase(): Promise<void>;
  close(): Promise<void>;
}

export interface TestApiOptions {
  /** Set, waiting generations are run, as every process does outside of tests. */
  generating?: Partial<GeneratingParts>;
}

const migrationsFolder = fileURLToPath(new URL('../../../../prisma/migrations', import.meta.url));
/** Says who asks; `run` sends it. */
export const viewerHeader = 'x-test-viewer';

/** The whole server on a database of its own. Sign-in is replaced by a header: who is asking is not what these tests are about. */
export async function createTestApi({
  generating,
  ...parts
}: Partial<ServerParts> & TestApiOptions = {}): Promise<TestApi> {
  const { db, drop, url: databaseUrl } = await createTestDatabase();
  const logged: Json[] = [];
  const logger = createLogger('info', { write: (line) => void logged.push(JSON.parse(line)) });
  const bell = createGenerationBell(db);
  const server = await createServer({
    db,
    bell,
    logger,
    web: { kind: 'elsewhere', origins: ['https://app.example.com'] },
    migrationsFolder,
    introspection: true,
    maxCost: 5_000,
    deadlineMs: 10_000,
    requestsPerMinute: 1_000_000,
    signIn: {
      registerRoutes: () => {},
      viewerOf: async ({ headers }) => {
        const userId = headers[viewerHeader];
        return typeof userId === 'string' ? { userId } : null;
      },
      close: async () => {},
    },
    ...parts,
  });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  const stopGenerating = generating
    ? keepGenerating({
        db,
        bell,
        coach: parts.coach ?? rulesOnly,
        handlers: generationHandlers,
        log: logger,
        ...generating,
      })
    : null;
  return {
    db,
    databaseUrl,
    server,
    url,
    logged,
    givenUser: (fields) => givenUser(db, fields),
    async run(viewer, operation, variables = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(viewer ? { [viewerHeader]: viewer.id } : {}),
        },
        body: JSON.stringify({ query: operation, variables }),
      });
      return { ...((await response.json()) as Omit<Answer, 'status'>), status: response.status };
    },
    async statements(work) {
      const seen: string[] = [];
      const stop = onStatement(db, ({ sql }) => seen.push(sql));
      try {
        await work();
      } finally {
        stop();
      }
      return seen;
    },
    dropDatabase: drop,
    async close() {
      await stopGenerating?.();
      await server.close();
      await drop();
    },
  };
}
