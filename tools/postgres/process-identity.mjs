import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';

/**
 * What tells one process from a later one with the same number (containers reuse them): when it started.
 * @param {number} pid
 * @returns {string | null} null when no such process runs
 */
export function processIdentity(pid) {
  if (!isAlive(pid)) return null;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie has ended; only its parent has not asked yet.
    if (fields[0] === 'Z') return null;
    return `${pid}@${fields[19]}`;
  } catch {
    const started = psField(pid, 'lstart');
    return started === null ? null : `${pid}@${started}`;
  }
}

/**
 * True when the process is a PostgreSQL server working in this cluster, and not a stranger who got its number.
 * @param {number} pid
 * @param {string} clusterDir
 */
export function isPostgresOf(pid, clusterDir) {
  if (processIdentity(pid) === null) return false;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === clusterDir;
  } catch {
    const command = psField(pid, 'command');
    return command !== null && command.includes('postgres') && command.includes(clusterDir);
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * @param {number} pid
 * @param {string} field
 */
function psField(pid, field) {
  try {
    const text = execFileSync('ps', ['-o', `${field}=`, '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return text.trim() || null;
  } catch {
    return null;
  }
}
