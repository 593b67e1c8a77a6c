import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownerRole } from './cluster.mjs';
import { dataFolder, recordedServer } from './data-folder.mjs';

/**
 * The address of the server that another process runs in this data folder; null when none runs.
 * For commands that join in: they neither start nor stop it.
 * @param {string} dataDir
 * @returns {string | null}
 */
export function runningServerUrl(dataDir) {
  const folder = dataFolder(dataDir);
  if (!recordedServer(folder)?.running) return null;
  // The fourth line of PostgreSQL's own pid file is the port.
  const port = readFileSync(join(folder.cluster, 'postmaster.pid'), 'utf8').split('\n')[3]?.trim();
  const { owner } = JSON.parse(readFileSync(folder.credentials, 'utf8'));
  return `postgresql://${ownerRole}:${owner}@127.0.0.1:${port}/${ownerRole}`;
}
