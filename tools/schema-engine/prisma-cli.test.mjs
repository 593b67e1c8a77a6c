import { spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { startEmbeddedPostgres } from '../postgres/embedded-postgres.mjs';

// Each call starts Prisma's CLI, which takes seconds on a loaded machine.
jest.setTimeout(120_000);

const root = join(import.meta.dirname, '../..');
const notes = 'model Note {\n  id Int @id\n  text String\n}\n';

/** @type {import('../postgres/embedded-postgres.mjs').EmbeddedPostgres} */
let server;
/** @type {string} */
let folder;
/** @type {string} */
let project;
/** @type {string} */
let url;
let count = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(process.getuid?.() === 0 ? '/tmp' : tmpdir(), 'schema engine '));
  chmodSync(folder, 0o755);
  server = await startEmbeddedPostgres({ dataDir: join(folder, 'data'), port: 0, durable: false });
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

// A project of its own with our configuration and tools, and a database that does not exist yet.
beforeEach(() => {
  count += 1;
  project = join(folder, `project ${count}`);
  mkdirSync(join(project, 'prisma/schema'), { recursive: true });
  cpSync(join(root, 'prisma.config.ts'), join(project, 'prisma.config.ts'));
  writeFileSync(join(project, 'package.json'), '{ "type": "module", "private": true }');
  for (const name of ['tools', 'node_modules']) symlinkSync(join(root, name), join(project, name));
  write(
    'schema/schema.prisma',
    'generator client {\n  provider = "prisma-client"\n  output = "../../generated"\n}\ndatasource db {\n  provider = "postgresql"\n}\n',
  );
  write('schema/note.prisma', notes);
  url = Object.assign(new URL(server.url), { pathname: `/project_${count}` }).href;
});

afterEach(async () => {
  const shadows = await query("SELECT datname FROM pg_database WHERE datname LIKE '%shadow%'");
  expect(shadows).toEqual([]);
});

/**
 * @param {string} name
 * @param {string} text
 */
function write(name, text) {
  mkdirSync(join(project, 'prisma', name, '..'), { recursive: true });
  writeFileSync(join(project, 'prisma', name), text);
}

/**
 * @param {string} command
 * @param {Record<string, string | undefined>} [environment]
 */
async function prisma(command, environment = {}) {
  const cli = join(root, 'node_modules/prisma/build/index.js');
  const child = spawn(process.execPath, [cli, ...command.split(' ')], {
    cwd: project,
    env: {
      PATH: process.env['PATH'],
      HOME: project,
      DATABASE_URL: url,
      // Any attempt to fetch an engine ends here.
      PRISMA_ENGINES_MIRROR: 'http://127.0.0.1:1',
      NO_COLOR: '1',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  return { code, said };
}

/**
 * @param {string} sql
 * @param {string} [at]
 */
async function query(sql, at = server.url) {
  const client = new pg.Client({ connectionString: at });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const migrations = () =>
  readdirSync(join(project, 'prisma/migrations')).filter((name) => name.includes('_'));

test('migrate dev on nothing makes the database, writes the migration, applies it and generates', async () => {
  const { code, said } = await prisma('migrate dev --name first');
  expect(said).toContain('Your database is now in sync with your schema');
  expect(code).toBe(0);
  expect(migrations().filter((name) => name.endsWith('_first'))).toHaveLength(1);
  expect(await query('SELECT count(*)::int AS n FROM "Note"', url)).toEqual([{ n: 0 }]);
  expect((await prisma('generate')).code).toBe(0);
  expect(existsSync(join(project, 'generated/client.ts'))).toBe(true);
});

test('an up-to-date database is called so by status, dev and deploy', async () => {
  await prisma('migrate dev --name first');
  expect((await prisma('migrate status')).said).toContain('Database schema is up to date!');
  expect((await prisma('migrate dev')).said).toContain('Already in sync');
  expect((await prisma('migrate deploy')).said).toContain('No pending migrations to apply');
});

test('a pending migration is named by status and applied by deploy', async () => {
  await prisma('migrate dev --name first');
  write('schema/tag.prisma', 'model Tag {\n  id Int @id\n}\n');
  expect((await prisma('migrate dev --name tags --create-only')).code).toBe(0);
  const pending = await prisma('migrate status');
  expect(pending.said).toMatch(/not yet been applied:\s+\d+_tags/);
  expect(pending.code).toBe(1);
  expect((await prisma('migrate deploy')).said).toMatch(/\d+_tags/);
  expect((await prisma('migrate status')).code).toBe(0);
  expect(await query('SELECT count(*)::int AS n FROM "Tag"', url)).toEqual([{ n: 0 }]);
});

test('a function whose body contains ";" is migrated whole, also through the shadow database', async () => {
  await prisma('migrate dev --name first');
  write(
    'migrations/20990101000000_function/migration.sql',
    `CREATE FUNCTION twice(n int) RETURNS int LANGUAGE plpgsql AS $$
BEGIN
  n := n + n; -- a comment; with a semicolon
  RETURN n;
END $$;
CREATE TABLE "Letter" (code "char" NOT NULL, PRIMARY KEY (code));
DROP TABLE "Letter";`,
  );
  const { code, said } = await prisma('migrate dev');
  expect(said).toContain('in sync');
  expect(code).toBe(0);
  expect(await query('SELECT twice(21) AS n', url)).toEqual([{ n: 42 }]);
});

test('an edited migration is noticed, and without a person to ask nothing is reset', async () => {
  await prisma('migrate dev --name first');
  await query(`INSERT INTO "Note" VALUES (1, 'kept')`, url);
  const [name] = migrations();
  write(`migrations/${name}/migration.sql`, `${sqlOf(name)}\n-- edited\n`);
  const { code, said } = await prisma('migrate dev --name second');
  expect(said).toContain(`The migration \`${name}\` was modified after it was applied`);
  expect(code).not.toBe(0);
  expect(await query('SELECT text FROM "Note"', url)).toEqual([{ text: 'kept' }]);
});

test('a failed migration stops deploy until it is resolved', async () => {
  await prisma('migrate dev --name first');
  const broken = '20990101000000_broken';
  write(
    `migrations/${broken}/migration.sql`,
    'CREATE TABLE "Half" (id int); SELECT no_such_thing;',
  );
  const failed = await prisma('migrate deploy');
  expect(failed.said).toContain('column "no_such_thing" does not exist (SQLSTATE 42703, line 1)');
  expect(failed.said).toContain(broken);
  expect(failed.code).toBe(1);
  expect(await query(`SELECT to_regclass('"Half"')::text AS half`, url)).toEqual([{ half: null }]);
  const blocked = await prisma('migrate deploy');
  expect(blocked.said).toContain('P3009');
  expect(blocked.code).toBe(1);
  write(`migrations/${broken}/migration.sql`, 'CREATE TABLE "Half" (id int);');
  expect((await prisma(`migrate resolve --rolled-back ${broken}`)).code).toBe(0);
  expect((await prisma('migrate deploy')).code).toBe(0);
  expect(await query('SELECT count(*)::int AS n FROM "Half"', url)).toEqual([{ n: 0 }]);
});

test('drift, a change made by hand, is reported', async () => {
  await prisma('migrate dev --name first');
  await query('ALTER TABLE "Note" ADD COLUMN byhand int', url);
  const { said } = await prisma('migrate dev --name second');
  expect(said).toContain('Drift detected');
  expect(said).toContain('byhand');
});

test('diff writes SQL without any database', async () => {
  const { code, said } = await prisma(
    'migrate diff --from-empty --to-schema prisma/schema --script',
    {
      DATABASE_URL: undefined,
    },
  );
  expect(said).toContain('CREATE TABLE "Note"');
  expect(code).toBe(0);
});

test('diff compares the database with the schema and tells by its exit code', async () => {
  await prisma('migrate dev --name first');
  const diff =
    'migrate diff --from-config-datasource --to-schema prisma/schema --exit-code --script';
  expect((await prisma(diff)).code).toBe(0);
  write('schema/note.prisma', notes.replace('text String', 'text String\n  title String?'));
  const changed = await prisma(diff);
  expect(changed.said).toContain('ADD COLUMN     "title" TEXT');
  expect(changed.code).toBe(2);
});

test('a server that is not there and a password that is wrong are said with Prisma’s codes', async () => {
  const nowhere = await prisma('migrate deploy', {
    DATABASE_URL: 'postgresql://a:b@127.0.0.1:1/x',
  });
  expect(nowhere.said).toContain("P1001: Can't reach database server at `127.0.0.1:1`");
  expect(nowhere.code).toBe(1);
  const wrong = await prisma('migrate deploy', {
    DATABASE_URL: Object.assign(new URL(url), { password: 'wrong' }).href,
  });
  expect(wrong.said).toContain('P1000: Authentication failed');
});

test('an engine that the user names is used instead of ours', async () => {
  const theirs = join(project, 'their-engine.sh');
  writeFileSync(theirs, `#!/bin/sh\necho used > "${project}/used"\nexit 1\n`);
  chmodSync(theirs, 0o755);
  await prisma('migrate status', { PRISMA_SCHEMA_ENGINE_BINARY: theirs });
  expect(readFileSync(join(project, 'used'), 'utf8')).toBe('used\n');
});

test('our migrations lead to exactly our schema', async () => {
  rmSync(join(project, 'prisma'), { recursive: true });
  symlinkSync(join(root, 'prisma'), join(project, 'prisma'));
  expect((await prisma('migrate deploy')).code).toBe(0);
  const { code, said } = await prisma(
    'migrate diff --from-config-datasource --to-schema prisma/schema --exit-code --script',
  );
  expect(said).toContain('This is an empty migration');
  expect(code).toBe(0);
});

/** @param {string | undefined} name */
function sqlOf(name) {
  return readFileSync(join(project, `prisma/migrations/${name}/migration.sql`), 'utf8');
}
