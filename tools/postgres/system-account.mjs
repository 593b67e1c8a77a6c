import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** @typedef {{ uid: number, gid: number, name: string }} SystemAccount */

const ownName = 'career-coach-db';

/**
 * The account the server runs as: PostgreSQL refuses root. Null for an ordinary user, who runs it himself.
 * As root: whoever owns the cluster, else the account of a PostgreSQL that is installed here, else one of our own,
 * else `nobody`.
 * @param {string} cluster where the cluster is, or will be
 * @param {(line: string) => void} log
 * @returns {SystemAccount | null}
 */
export function serverAccount(cluster, log) {
  if (process.platform === 'win32') return null;
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (process.getuid?.() !== 0) {
    if (owner && owner.uid !== process.getuid?.()) {
      throw new Error(
        `The database in ${cluster} belongs to another account (number ${owner.uid}): it was first started as root or by ` +
          'somebody else. Nothing was changed. Start as before, or use a clone of your own.',
      );
    }
    return null;
  }
  if (owner && owner.uid !== 0)
    return { uid: owner.uid, gid: owner.gid, name: `number ${owner.uid}` };
  const existing = accountNamed(ownName) ?? accountNamed('postgres');
  if (existing) return existing;
  for (const [command, args] of creators) {
    if (spawnSync(command, [...args, ownName], { stdio: 'ignore' }).status !== 0) continue;
    const created = accountNamed(ownName);
    if (created) {
      log(`PostgreSQL refuses to run as root: created the system account "${ownName}" for it`);
      return created;
    }
  }
  const nobody = accountNamed('nobody');
  if (nobody) return nobody;
  throw new Error(
    'PostgreSQL refuses to run as root, and no other account could be created or found.\n' +
      `Nothing was changed. Create one (useradd --system ${ownName}) or start as an ordinary user.`,
  );
}

/** @type {[string, string[]][]} */
const creators = [
  [
    'useradd',
    [
      '--system',
      '--user-group',
      '--no-create-home',
      '--home-dir',
      '/nonexistent',
      '--shell',
      '/bin/false',
    ],
  ],
  ['adduser', ['-S', '-D', '-H', '-s', '/bin/false']],
];

/**
 * @param {string} name
 * @returns {SystemAccount | null}
 */
function accountNamed(name) {
  try {
    const id = (/** @type {string} */ flag) =>
      Number(
        execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
      );
    const [uid, gid] = [id('-u'), id('-g')];
    return uid > 0 ? { uid, gid, name } : null;
  } catch {
    return null;
  }
}

/**
 * True when the account may enter the folder; asked of the system itself, so that ACLs and mounts count.
 * @param {SystemAccount | null} account
 * @param {string} directory
 */
export function canEnter(account, directory) {
  if (!account) return true;
  const { uid, gid } = account;
  return (
    spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', directory], {
      uid,
      gid,
      cwd: '/',
      stdio: 'ignore',
    }).status === 0
  );
}
