import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { cacheDir, inCheckout, root } from './checkout.mjs';
import { LaunchError } from './launch-error.mjs';
import { runCommand } from './processes.mjs';

const stampFile = inCheckout('node_modules', '.installed-for');

/**
 * `run` is what building and running needs, a third less than `all`, which has the tests and checks too.
 * @typedef {'run' | 'all'} Scope
 */

/** Refuses a Node that the packages do not run on, before they fail in ways nobody understands. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new LaunchError(
    `This needs Node 20.19 or newer; this is Node ${version}. Install a newer one from https://nodejs.org and start again.`,
  );
}

/** The pnpm version that package.json pins. */
export function pinnedPnpm() {
  const { packageManager } = JSON.parse(readFileSync(inCheckout('package.json'), 'utf8'));
  return packageManager.split('+')[0];
}

/**
 * Installs what the lockfile says, unless that is what is there. What tests need is not taken away again.
 * @param {{ scope: Scope, signal?: AbortSignal }} options
 * @returns {Promise<boolean>} whether there was anything to install
 */
export async function installPackages({ scope, signal }) {
  const wanted = fingerprint();
  const installed = readInstalled(wanted);
  if (installed?.lockfile === wanted && (installed.scope === 'all' || scope === 'run'))
    return false;
  const next = installed?.scope === 'all' ? 'all' : scope;
  const flags = [
    '--frozen-lockfile',
    '--prefer-offline',
    '--reporter=append-only',
    '--config.confirm-modules-purge=false',
  ];
  await runCommand(
    'npx',
    ['--yes', pinnedPnpm(), 'install', ...flags, ...(next === 'run' ? ['--prod'] : [])],
    {
      cwd: root,
      // Set to production, it would leave out what the tests need.
      env: { ...process.env, NODE_ENV: '', ...homeForCaches() },
      signal,
      failure:
        'The packages could not be installed. Nothing else was touched. If the npm registry was not reachable, start again when it is.',
    },
  );
  writeFileSync(stampFile, JSON.stringify({ lockfile: wanted, scope: next }));
  return true;
}

/** The lockfile, pnpm's settings, and what decides which binaries belong in node_modules. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const path of ['pnpm-lock.yaml', 'pnpm-workspace.yaml'])
    hash.update(readFileSync(inCheckout(path)));
  return hash.update(`${process.platform} ${process.arch}`).digest('hex');
}

/** @param {string} wanted @returns {{ lockfile: string, scope: Scope } | undefined} */
function readInstalled(wanted) {
  if (!existsSync(inCheckout('node_modules', '.modules.yaml'))) return undefined;
  // Installed by hand: pnpm keeps a copy of the lockfile it has followed.
  const followed = inCheckout('node_modules', '.pnpm', 'lock.yaml');
  const isWhole =
    existsSync(followed) &&
    readFileSync(followed, 'utf8') === readFileSync(inCheckout('pnpm-lock.yaml'), 'utf8');
  if (isWhole) return { lockfile: wanted, scope: 'all' };
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Without a home folder to write to, npm and pnpm keep their caches in the checkout. */
function homeForCaches() {
  try {
    accessSync(homedir(), constants.W_OK);
    return {};
  } catch {
    const home = join(cacheDir, 'home');
    mkdirSync(home, { recursive: true });
    return { HOME: home, npm_config_cache: join(home, '.npm') };
  }
}
