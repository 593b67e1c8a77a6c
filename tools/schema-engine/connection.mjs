import pg from 'pg';

/**
 * One connection that stays (the engine holds an advisory lock on it), in UTC, patient with long migrations.
 * @param {string} url a PostgreSQL URL; Prisma's `schema` parameter is taken out of it
 * @returns {{ config: pg.PoolConfig, schema: string | undefined }}
 */
export function poolConfig(url) {
  const parsed = new URL(url);
  const schema = parsed.searchParams.get('schema') ?? undefined;
  parsed.searchParams.delete('schema');
  const searchPath = schema ? ` -c search_path="${schema.replaceAll(' ', '\\ ')}"` : '';
  return {
    config: {
      connectionString: parsed.href,
      max: 1,
      idleTimeoutMillis: 0,
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
      options: `-c timezone=UTC${searchPath}`,
    },
    schema,
  };
}

/**
 * @param {string} url
 * @returns {Promise<void>} rejects with an error that carries Prisma's code
 */
export async function canConnect(url) {
  const client = new pg.Client(poolConfig(url).config);
  client.on('error', () => {});
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    throw connectionError(error, url);
  }
}

/** @param {string} url */
export async function createDatabase(url) {
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  const maintenance = new URL(url);
  maintenance.pathname = '/postgres';
  const client = new pg.Client(poolConfig(maintenance.href).config);
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } catch (error) {
    throw connectionError(error, url);
  } finally {
    await client.end().catch(() => {});
  }
}

export class ConnectionError extends Error {
  /**
   * @param {string} code
   * @param {string} message
   */
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/**
 * In Prisma's words and with its codes: its CLI decides by them (P1003: make the database).
 * @param {unknown} thrown
 * @param {string} url
 */
function connectionError(thrown, url) {
  const { hostname, port, pathname, username } = new URL(url);
  const error = /** @type {{ code?: string, message: string }} */ (thrown);
  const name = decodeURIComponent(pathname.slice(1));
  const at = `\`${hostname}:${port || 5432}\``;
  switch (error.code) {
    case '3D000':
      return new ConnectionError('P1003', `Database \`${name}\` does not exist`);
    case '42P04':
      return new ConnectionError(
        'P1009',
        `Database \`${name}\` already exists on the database server at ${at}`,
      );
    case '28P01':
    case '28000':
      return new ConnectionError(
        'P1000',
        `Authentication failed against database server, the provided database credentials for \`${decodeURIComponent(username)}\` are not valid.`,
      );
    case '42501':
      return new ConnectionError('P1010', `User was denied access on the database \`${name}\``);
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'EHOSTUNREACH':
    case 'ETIMEDOUT':
      return new ConnectionError(
        'P1001',
        `Can't reach database server at ${at}\n\nPlease make sure your database server is running at ${at}.`,
      );
    default:
      return new ConnectionError(
        'P1011',
        `Error opening a connection to the database server at ${at}: ${error.message}`,
      );
  }
}
