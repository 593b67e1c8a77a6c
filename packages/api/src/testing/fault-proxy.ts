import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Stands between a client and a server on loopback and makes the network fail. */
export interface FaultProxy {
  port: number;
  /** From now on nothing passes, in either direction, and nobody is told: what a pulled cable looks like. */
  goSilent(): void;
  /** Lets bytes of new connections pass again; those that fell silent stay so. */
  recover(): void;
  /** Resets every connection. */
  cut(): void;
  close(): Promise<void>;
}

/** Listens on a free port and passes everything on to `target` until told otherwise. */
export async function startFaultProxy(target: { host: string; port: number }): Promise<FaultProxy> {
  const sockets = new Set<Socket>();
  const silenced = new WeakSet<Socket>();
  let silent = false;
  const server = createServer((client) => {
    const upstream = connect(target.port, target.host);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from);
      if (silent) silenced.add(from);
      from.on('data', (bytes) => {
        if (!silenced.has(from)) to.write(bytes);
      });
      from.on('error', () => to.destroy());
      from.on('close', () => {
        sockets.delete(from);
        if (!silenced.has(from)) to.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    goSilent: () => {
      silent = true;
      sockets.forEach((socket) => silenced.add(socket));
    },
    recover: () => {
      silent = false;
    },
    cut: () => sockets.forEach((socket) => socket.resetAndDestroy()),
    close: () => {
      sockets.forEach((socket) => socket.destroy());
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
