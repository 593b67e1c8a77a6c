import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { loadEngine, panic } from './load-engine.mjs';
import { migrationAdapter } from './migration-adapter.mjs';
import { offlineAdapter } from './offline-adapter.mjs';

/** @typedef {{ id: number, method: string, params?: Record<string, unknown> }} Request */

/**
 * Methods that need the schema the migrations lead to, and in WebAssembly find it only in the engine's cache:
 * `devDiagnostic` computes it in the shadow database and leaves it there.
 */
const readsCache = new Set(['evaluateDataLoss', 'createMigration']);

/** Methods whose name differs between the executable and the WebAssembly class. */
const renamed = new Map([['getDatabaseVersion', 'version']]);

/**
 * Answers the CLI's requests in their order until it closes our input.
 * @param {{ files: string[], datasource: { url?: string, shadowDatabaseUrl?: string } }} options
 */
export async function serveRequests({ files, datasource }) {
  const { url, shadowDatabaseUrl } = datasource;
  const adapter = url ? migrationAdapter({ url, shadowDatabaseUrl }) : offlineAdapter();
  const bound = bindMigrationAwareSqlAdapterFactory(adapter);
  /** @type {Request | undefined} the one being answered, for a panic that surfaces outside of its promise */
  let current;
  process.on('uncaughtException', (error) => {
    send({ id: current?.id ?? 0, error: described(error) });
    process.exit(1);
  });
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => adapter.closeAll().finally(() => process.exit(1)));
  const SchemaEngine = await loadEngine();
  const models = files.map((file) => [file, readFileSync(file, 'utf8')]);
  const datamodels = models.length > 0 ? /** @type {[string, string][]} */ (models) : undefined;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const request = /** @type {Request & { result?: unknown }} */ (JSON.parse(line));
    // The acknowledgement of our own `print`.
    if (request.method === undefined) continue;
    current = request;
    let answer;
    try {
      // An engine per request, for what it caches and connects to is stale after applying migrations.
      const engine = await SchemaEngine.new({ datamodels }, () => {}, bound);
      answer = { id: request.id, result: await call(engine, request) };
    } catch (error) {
      answer = { id: request.id, error: described(error) };
    }
    // Before answering: the CLI may end us as soon as it has what it wants.
    await adapter.closeAll();
    send(answer);
  }
}

/**
 * @param {import('@prisma/schema-engine-wasm').SchemaEngine} engine
 * @param {Request} request
 */
async function call(engine, { method, params }) {
  const name = renamed.get(method) ?? method;
  const implementation = Reflect.get(engine, name);
  if (typeof implementation !== 'function')
    throw new Error(`The schema engine has no method "${method}"`);
  if (readsCache.has(method)) {
    const { migrationsList, filters } =
      /** @type {import('@prisma/schema-engine-wasm').DevDiagnosticInput} */ (
        /** @type {unknown} */ (params)
      );
    await engine.devDiagnostic({ migrationsList, filters });
  }
  const result = await implementation.call(engine, params);
  if (name !== 'diff') return result ?? {};
  const { stdout, exitCode } = /** @type {{ stdout?: string, exitCode: number }} */ (result);
  if (stdout) send({ id: 0, method: 'print', params: { content: stdout } });
  return { exitCode };
}

/** @param {object} message */
function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}

/**
 * @param {unknown} thrown
 */
function described(thrown) {
  const error = /** @type {{ message?: string, code?: string, meta?: unknown, stack?: string }} */ (
    thrown
  );
  const isPanic = thrown instanceof WebAssembly.RuntimeError;
  const message = (isPanic && panic.message) || error.message || String(thrown);
  return {
    code: 4466,
    message: 'An error happened. Check the data field for details.',
    data: {
      is_panic: isPanic,
      message,
      meta: error.meta ?? null,
      ...(error.code ? { error_code: error.code } : {}),
    },
  };
}
