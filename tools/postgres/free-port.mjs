import { createServer } from 'node:net';

/**
 * The first free port at or after the wanted one; with 0, any free port.
 * @param {number} wanted
 * @returns {Promise<number>}
 */
export async function freePort(wanted) {
  if (wanted === 0) return /** @type {number} */ (await tryListen(0));
  for (let port = wanted; port < Math.min(wanted + 100, 65_536); port += 1) {
    if (await tryListen(port)) return port;
  }
  throw new Error(`No free port from ${wanted} to ${wanted + 99} on 127.0.0.1`);
}

/**
 * @param {number} port
 * @returns {Promise<number | null>}
 */
function tryListen(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(port, '127.0.0.1', () => {
      const address = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(address.port));
    });
  });
}
