/** The code of an error of Node's, such as `ENOENT` or `Z_BUF_ERROR`; null when it has none. */
export function errorCode(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : null;
}
