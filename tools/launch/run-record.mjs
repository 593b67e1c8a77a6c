import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processIdentity } from '../postgres/process-identity.mjs';
import { endProcess } from './processes.mjs';

/**
 * `.data/run.json` says which process runs in this checkout, where, and what it has started.
 * It is created exclusively, so of two starts at the same moment one gets it and the other reads it.
 * @typedef {{ command: string, pid: number, identity: string | null, startedAt: string, url?: string, children: Record<string, { pid: number, identity: string | null }> }} RunRecord
 */

/** @param {string} dataDir */
const fileIn = (dataDir) => join(dataDir, 'run.json');

/** The run that is going on in this data folder, if one is. @param {string} dataDir @returns {RunRecord | undefined} */
export function currentRun(dataDir) {
  const record = read(dataDir);
  return record && stillThere(record) ? record : undefined;
}

/**
 * Takes the data folder for this process.
 * @param {string} dataDir
 * @param {string} command what the person typed
 * @param {(text: string) => void} say told when an earlier run left something behind
 * @returns {Promise<{ taken: false, by: RunRecord } | { taken: true, note(change: Partial<RunRecord>): void, noteChild(name: string, pid: number): void, release(): void }>}
 */
export async function takeRun(dataDir, command, say) {
  mkdirSync(dataDir, { recursive: true });
  /** @type {RunRecord} */
  const record = {
    command,
    pid: process.pid,
    identity: processIdentity(process.pid),
    startedAt: new Date().toISOString(),
    children: {},
  };
  const file = fileIn(dataDir);
  for (;;) {
    if (createWhole(file, JSON.stringify(record))) break;
    const other = currentRun(dataDir);
    if (other) return { taken: false, by: other };
    await clearUp(dataDir, say);
  }
  const save = () => {
    writeFileSync(`${file}.new`, JSON.stringify(record), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  };
  return {
    taken: true,
    note: (change) => (Object.assign(record, change), save()),
    noteChild: (name, pid) => {
      record.children[name] = { pid, identity: processIdentity(pid) };
      save();
    },
    release: () => rmSync(file, { force: true }),
  };
}

/** Creates a file that nobody can see half-written; false when there is one. @param {string} file @param {string} text */
function createWhole(file, text) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Ends what a crashed run left running, and forgets the run. @param {string} dataDir @param {(text: string) => void} say */
async function clearUp(dataDir, say) {
  const record = read(dataDir);
  if (!record) {
    say('The record of an earlier run was unreadable; it is set aside.');
  } else {
    const left = Object.entries(record.children ?? {}).filter(([, child]) => stillThere(child));
    for (const [, { pid }] of left) await endProcess(pid);
    const names = left.map(([name, { pid }]) => `${name} (process ${pid})`).join(', ');
    say(
      `An earlier run (process ${record.pid}, ${record.startedAt}) ended without cleaning up` +
        (names ? `; stopped what it left: ${names}.` : '; nothing of it is left running.'),
    );
  }
  rmSync(fileIn(dataDir), { force: true });
}

/** @param {{ pid: number, identity: string | null }} process_ */
function stillThere({ pid, identity }) {
  const now = processIdentity(pid);
  return now !== null && now === identity;
}

/** @param {string} dataDir @returns {RunRecord | undefined} */
function read(dataDir) {
  try {
    const record = JSON.parse(readFileSync(fileIn(dataDir), 'utf8'));
    return typeof record?.pid === 'number' ? record : undefined;
  } catch {
    return undefined;
  }
}
