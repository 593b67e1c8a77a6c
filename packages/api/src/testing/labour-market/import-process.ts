import pg from 'pg';
import { importFiles } from '../../labour-market/importing/import-files.ts';

// A process of its own for tests that kill it: imports the OEWS files named after the database.
const [, , databaseUrl = '', ...oews] = process.argv;
const client = new pg.Client({ connectionString: databaseUrl });
await client.connect();
await importFiles(client, { oews }, { now: new Date('2026-11-23T12:00:00Z') });
await client.end();
