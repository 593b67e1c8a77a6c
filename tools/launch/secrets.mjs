import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LaunchError } from './launch-error.mjs';

/**
 * Secrets of a local run, made once and kept for this user only: with a new one at each start everybody
 * would be signed out.
 * @param {string} dataDir
 * @returns {{ authSecret: string }}
 */
export function localSecrets(dataDir) {
  const file = join(dataDir, 'secrets.json');
  try {
    const secrets = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof secrets.authSecret === 'string' && secrets.authSecret.length >= 32) {
      chmodSync(file, 0o600);
      return secrets;
    }
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EACCES') {
      throw new LaunchError(
        `${file} belongs to another user, who has started here before. Start as that user, or run "npm run reset" as that user.`,
        { cause: error },
      );
    }
    // Not there yet, or cut off by a crash: a new one only ends the sessions of this checkout.
  }
  const secrets = { authSecret: randomBytes(32).toString('base64url') };
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}
