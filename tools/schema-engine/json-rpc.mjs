import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { loadEngine, panic } from './load-engine.mjs';
import { migrationAdapter } from './migration-adapter.mjs';

/** @typedef {{ id: number, method: string, params?: Record<string, unknown> }} Request */

/** Methods whose name differs between the executable and the WebAssembly class. */
const renamed = new Map([['getDatabaseVersion', 'version']]);

/**
 * Answers the CLI's requests in their order until it closes our input.
 * @param {{ files: string[], datasource: { url?: string, shadowDatabaseUrl?: string } }} options
 */
export async function serveRequests({ files, datasource }) {
  const adapter = bindMigrationAwareSqlAdapterFactory(
    /** @type {import('@prisma/driver-adapter-utils').SqlMigrationAwareDriverAdapterFactory} */ (
      // Without a URL (diff between two files) nothing is ever asked of it.
      migrationAdapter({
        url: datasource.url ?? 'postgresql://no-database-url-is-set.invalid/',
        shadowDatabaseUrl: datasource.shadowDatabaseUrl,
      })
    ),
  );
  /** @type {Promise<import('@prisma/schema-engine-wasm').SchemaEngine> | undefined} */
  let engine;
  const start = async () => {
    const SchemaEngine = await loadEngine();
    const datamodels = /** @type {[string, string][]} */ (
      files.map((file) => [file, readFileSync(file, 'utf8')])
    );
    return SchemaEngine.new(
      { datamodels: datamodels.length > 0 ? datamodels : undefined },
      () => {},
      adapter,
    );
  };
  /** @type {Request | undefined} the one being answered, for a panic that surfaces outside of its promise */
  let current;
  process.on('uncaughtException', (error) => {
    send({ id: current?.id ?? 0, error: described(error, adapter.errorRegistry) });
    process.exit(1);
  });
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const request = /** @type {Request & { result?: unknown }} */ (JSON.parse(line));
    // The acknowledgement of our own `print`.
    if (request.method === undefined) continue;
    current = request;
    try {
      engine ??= start();
      send({ id: request.id, result: await call(await engine, request) });
    } catch (error) {
      send({ id: request.id, error: described(error, adapter.errorRegistry) });
    }
  }
  // Connections that the engine still holds must not keep the process.
  process.exit();
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
 * @param {import('@prisma/driver-adapter-utils').ErrorRegistry} registry
 */
function described(thrown, registry) {
  const error = /** @type {{ message?: string, code?: string, meta?: unknown, stack?: string }} */ (
    thrown
  );
  if (process.env['DEBUG_SCHEMA_ENGINE'])
    console.error(JSON.stringify(thrown), thrown, Object.entries(error));
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
