import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** What a hash costs whoever guesses, as scrypt counts it. */
export interface PasswordCost {
  ln: number;
  r: number;
  p: number;
}

/** OWASP's scrypt setting for 32 MiB: written into each hash, so that it can be raised and old hashes still verify. */
const strongCost: PasswordCost = { ln: 15, r: 8, p: 3 };
const keyBytes = 32;
const hashPattern =
  /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/=]+)\$([A-Za-z0-9+/=]+)$/;

function derive(
  password: string,
  salt: Buffer,
  { ln, r, p }: PasswordCost,
  length: number,
): Promise<Buffer> {
  const options = { N: 2 ** ln, r, p, maxmem: 2 ** ln * r * 128 * 2 };
  return new Promise((resolve, reject) => {
    // NFKC: the same password typed on another keyboard may arrive in another Unicode form.
    scrypt(password.normalize('NFKC'), salt, length, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

/** Hashes a password for storage: `$scrypt$ln=15,r=8,p=3$<salt>$<hash>`, base64. */
export async function hashPassword(password: string, cost = strongCost): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost, keyBytes);
  return `$scrypt$ln=${cost.ln},r=${cost.r},p=${cost.p}$${salt.toString('base64')}$${key.toString('base64')}`;
}

/** Tells in constant time whether the password is the one that was hashed. */
export async function verifyPassword(password: string, hash: string): Promise<boolean> {
  const [, ln, r, p, salt, key] = hashPattern.exec(hash) ?? [];
  if (!salt || !key) throw new Error('The stored password hash is not in a known format.');
  const expected = Buffer.from(key, 'base64');
  const actual = await derive(
    password,
    Buffer.from(salt, 'base64'),
    { ln: Number(ln), r: Number(r), p: Number(p) },
    expected.length,
  );
  return timingSafeEqual(actual, expected);
}
