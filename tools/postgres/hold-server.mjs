/** Starts a server in the folder given and keeps it until this process ends; for tests that end processes hard. */
import { startEmbeddedPostgres } from './embedded-postgres.mjs';

const dataDir = process.argv[2];
if (!dataDir) throw new Error('usage: hold-server.mjs FOLDER');
const { url, pid } = await startEmbeddedPostgres({ dataDir, port: 0, durable: false });
process.stdout.write(`${JSON.stringify({ url, pid })}\n`);
process.stdin.resume();
