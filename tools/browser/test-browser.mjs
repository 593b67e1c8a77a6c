import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir, inCheckout, root } from '../launch/checkout.mjs';

/**
 * The browser of the tests: CHROME_PATH, or Chromium from npm (Linux), or the system's Chrome.
 * It never talks to anything but what a test asks it to.
 */
const quietFlags = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--font-render-hinting=none',
  // The browser of npm brings no sandbox helper, and it only opens our own pages.
  '--no-sandbox',
];

const systemBrowsers = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Finds the browser, unpacking npm's once; before the tests, as several of them at once would trip over each other.
 * @returns {Promise<string>} a word on which one it is
 */
export async function prepareBrowser() {
  const { executablePath } = await findBrowser();
  return executablePath.startsWith(cacheDir) ? 'Chromium from npm' : executablePath;
}

/**
 * A fresh browser with an empty profile.
 * @param {import('playwright-core').LaunchOptions} [options]
 */
export async function launchBrowser(options = {}) {
  const { chromium } = await import('playwright-core');
  const { executablePath, env } = await findBrowser();
  return chromium.launch({
    executablePath,
    headless: true,
    env,
    ...options,
    args: [...quietFlags, ...(options.args ?? [])],
  });
}

/** @returns {Promise<{ executablePath: string, env: Record<string, string> }>} */
async function findBrowser() {
  const env = /** @type {Record<string, string>} */ ({ ...process.env });
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which is not there.`);
    return { executablePath: named, env };
  }
  if (process.platform === 'linux' && process.arch === 'x64') return unpackedBrowser(env);
  const found = systemBrowsers.find((path) => existsSync(path));
  if (found) return { executablePath: found, env };
  throw new Error(
    'No browser for the tests was found. Install Chrome or Chromium, or set CHROME_PATH to one.',
  );
}

/** @param {Record<string, string>} env */
async function unpackedBrowser(env) {
  const { version } = JSON.parse(
    readFileSync(inCheckout('node_modules/@sparticuz/chromium/package.json'), 'utf8'),
  );
  const folder = join(cacheDir, `chromium-${version}`);
  const executablePath = join(folder, 'chromium');
  if (!existsSync(join(folder, 'complete'))) await unpack(folder);
  const libraries = join(folder, 'al2023', 'lib');
  // Only where the system lacks them: its own fit better.
  if (lacksLibraries(executablePath))
    env.LD_LIBRARY_PATH = [libraries, env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  if (!existsSync('/etc/fonts')) env.FONTCONFIG_PATH ??= join(folder, 'fonts');
  return { executablePath, env };
}

/**
 * In a process of its own: the package unpacks to the temporary folder, and its libraries only "on Amazon Linux".
 * @param {string} folder
 */
async function unpack(folder) {
  const unfinished = `${folder}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const code =
    "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
  const { status, stderr } = spawnSync(process.execPath, ['-e', code], {
    cwd: root,
    env: {
      ...process.env,
      TMPDIR: unfinished,
      AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x',
      NODE_OPTIONS: '',
    },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The test browser could not be unpacked: ${stderr}`);
  writeFileSync(join(unfinished, 'complete'), '');
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(join(folder, 'complete'))) throw error;
  }
}

/** @param {string} executablePath */
function lacksLibraries(executablePath) {
  const { stdout } = spawnSync('ldd', [executablePath], { encoding: 'utf8' });
  return stdout?.includes('not found') ?? false;
}
