import { connectionBeside, type Database } from '../database/database.ts';

/** A generation has changed; without an id, any may have, because nobody was listening for a while. */
export interface Ring {
  id: string | null;
  /** Its status, or `CANCELLING` while its runner is asked to stop. */
  status: string | null;
}

export interface GenerationBell {
  /** Calls back whenever a generation may have changed, in any process; answers how to stop that. */
  onRing(callback: (ring: Ring) => void): () => void;
  close(): Promise<void>;
}

const any: Ring = { id: null, status: null };

/** While PostgreSQL tells us; without it, whoever waits looks every second. */
const secondsBetweenLooks = 10;

/**
 * Hears of changes of generations through PostgreSQL, on one connection of its own that opens when somebody first
 * listens. A lost or silent connection only makes it slower: it then rings by the clock.
 */
export function createGenerationBell(db: Database): GenerationBell {
  const callbacks = new Set<(ring: Ring) => void>();
  const ring = (it: Ring): void => callbacks.forEach((callback) => callback(it));
  let connection: ReturnType<typeof connectionBeside> | null = null;
  let isListening = false;
  let isClosed = false;
  let opening: Promise<void> | null = null;
  let seconds = 0;

  const open = async (): Promise<void> => {
    const client = connectionBeside(db);
    connection = client;
    const lost = (): void => {
      if (connection !== client) return;
      connection = null;
      isListening = false;
    };
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ payload = '' }) => {
      const [id = null, status = null] = payload.split(' ');
      ring({ id, status });
    });
    try {
      await client.connect();
      await client.query('LISTEN generation');
      isListening = true;
      // What changed before we listened was told to nobody.
      ring(any);
    } catch {
      lost();
      await client.end().catch(() => undefined);
    }
  };

  const timer = setInterval(() => {
    seconds += 1;
    if (callbacks.size === 0) return;
    if (!isListening || seconds % secondsBetweenLooks === 0) ring(any);
    if (connection === null && !isClosed) opening = open();
  }, 1_000);
  timer.unref();

  return {
    onRing(callback) {
      callbacks.add(callback);
      if (connection === null && !isClosed) opening = open();
      return () => void callbacks.delete(callback);
    },
    async close() {
      isClosed = true;
      clearInterval(timer);
      callbacks.clear();
      await opening;
      await connection?.end().catch(() => undefined);
    },
  };
}
