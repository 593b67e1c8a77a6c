import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { chownSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import {
  forgetEmbeddedPostgres,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../../../tools/postgres/embedded-postgres.mjs';
import { temporaryFolder } from '../../../../tools/postgres/test-cluster.mjs';
import { selfSignedCertificate } from '../testing/self-signed-certificate.ts';
import { readConnectionUrl } from './connection-url.ts';
import { createDatabase } from './database.ts';
import { cancelSqlOn } from './statement.ts';

jest.setTimeout(60_000);

let server: EmbeddedPostgres;
const dataDir = mkdtempSync(join(temporaryFolder, 'career-coach-tls-'));
const authority = join(dataDir, 'authority.pem');
const stranger = join(dataDir, 'stranger.pem');

beforeAll(async () => {
  server = await startEmbeddedPostgres({ dataDir, port: 0, durable: false });
  const { certificate, key } = selfSignedCertificate('localhost');
  writeFileSync(authority, certificate);
  writeFileSync(stranger, selfSignedCertificate('localhost').certificate);
  const cluster = join(dataDir, 'cluster');
  const { uid, gid } = statSync(cluster);
  for (const [name, text] of [
    ['server.crt', certificate],
    ['server.key', key],
  ] as const) {
    writeFileSync(join(cluster, name), text, { mode: 0o600 });
    chownSync(join(cluster, name), uid, gid);
  }
  await asSuperuser('ALTER SYSTEM SET ssl = on', 'SELECT pg_reload_conf()', 'SELECT pg_sleep(0.3)');
});

afterAll(async () => {
  await server.stop();
  await forgetEmbeddedPostgres(dataDir);
});

async function asSuperuser(...statements: string[]): Promise<void> {
  const { superuser } = JSON.parse(readFileSync(join(dataDir, 'credentials.json'), 'utf8'));
  const client = new pg.Client({
    connectionString: `postgresql://postgres:${superuser}@127.0.0.1:${server.port}/postgres`,
  });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

/** What the server says of the connection's encryption, or the reason why there is none. */
async function encryption(host: string, parameters: string): Promise<string> {
  const url = new URL(server.url);
  url.hostname = host;
  const db = createDatabase({ url: `${url.href}?${parameters}`, connectionTimeoutMs: 3_000 });
  try {
    const [row] = await db.$queryRaw<{ version: string | null }[]>`
      SELECT version FROM pg_stat_ssl WHERE pid = pg_backend_pid()`;
    return row?.version ?? 'none';
  } catch (error) {
    return String(error);
  } finally {
    await db.$disconnect();
  }
}

test('with an authority and the right name the connection is encrypted and checked', async () => {
  const parameters = `sslmode=verify-full&sslrootcert=${encodeURIComponent(authority)}`;
  expect(await encryption('localhost', parameters)).toMatch(/^TLSv1/);
});

test('a server that another authority vouches for, or of another name, is refused', async () => {
  const wrongAuthority = `sslmode=verify-full&sslrootcert=${encodeURIComponent(stranger)}`;
  expect(await encryption('localhost', wrongAuthority)).toContain('self-signed certificate');
  const right = `sslmode=verify-full&sslrootcert=${encodeURIComponent(authority)}`;
  expect(await encryption('127.0.0.1', right)).toMatch(/Hostname\/IP does not match|altnames/);
});

test('the wish for an encrypted connection without a known authority is not quietly dropped', async () => {
  expect(await encryption('localhost', 'sslmode=verify-full')).toContain('self-signed certificate');
  expect(await encryption('localhost', 'sslmode=no-verify')).toMatch(/^TLSv1/);
});

test('a statement is cancelled over TLS as well', async () => {
  const url = new URL(server.url);
  url.hostname = 'localhost';
  url.search = `?sslmode=verify-full&sslrootcert=${encodeURIComponent(authority)}`;
  const db = createDatabase({ url: url.href });
  await db.$executeRaw`SELECT 1`;
  const startedAt = Date.now();
  const work = cancelSqlOn(AbortSignal.timeout(200), () =>
    db.$queryRaw`SELECT pg_sleep(10)::text AS slept`.then(() => 'done', String),
  );
  expect(await work).toContain('canceling statement due to user request');
  expect(Date.now() - startedAt).toBeLessThan(2_000);
  await db.$disconnect();
});

test('Prisma’s schema parameter and options of the session are told apart from what pg reads', () => {
  const read = readConnectionUrl(
    'postgresql://a:b@db.example.com/coach?schema=my%20own&options=-c%20work_mem%3D8MB&sslmode=verify-full',
  );
  expect(read).toEqual({
    connectionString: 'postgresql://a:b@db.example.com/coach?sslmode=verify-full',
    options: String.raw`-c work_mem=8MB -c timezone=UTC -c search_path="my\ own"`,
    schema: 'my own',
  });
});

test('another schema than public is used when the URL names it', async () => {
  const db = createDatabase({ url: `${server.url}?schema=apart` });
  await db.$executeRaw`CREATE SCHEMA apart`;
  await db.$executeRaw`CREATE TABLE note (n int)`;
  const found =
    await db.$queryRaw`SELECT schemaname::text AS it FROM pg_tables WHERE tablename = 'note'`;
  expect(found).toEqual([{ it: 'apart' }]);
  await db.$disconnect();
});
