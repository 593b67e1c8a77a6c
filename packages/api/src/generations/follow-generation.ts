import type { Viewer } from '../context/context.ts';
import type { Database } from '../database/database.ts';
import type { GenerationBell } from './generation-bell.ts';
import { hasEnded } from './generation-state.ts';

interface Follower {
  db: Database;
  viewer: Viewer | null;
  bell: GenerationBell;
  /** Aborted when whoever follows is gone, or has followed for long enough. */
  signal: AbortSignal;
}

/**
 * Says each time that there is something new to read of a generation of the viewer's: at once, with every change, and
 * for the last time when it has ended. Several changes that come at once are one. What is not theirs ends at once.
 */
export async function* followGeneration(
  { db, viewer, bell, signal }: Follower,
  id: string,
): AsyncGenerator<{ id: string }, void, undefined> {
  if (viewer === null) return;
  const bells = new Bells();
  const stopListening = bell.onRing((ring) => {
    if (ring.id === null || ring.id === id) bells.ring();
  });
  const wake = (): void => bells.ring();
  signal.addEventListener('abort', wake, { once: true });
  try {
    for (let told = 0; !signal.aborted;) {
      const row = await db.generation.findFirst({
        where: { id, userId: viewer.userId },
        select: { revision: true, status: true },
      });
      if (row === null || row.revision > told) yield { id };
      if (row === null || hasEnded(row.status)) return;
      told = row.revision;
      await bells.next();
    }
  } finally {
    stopListening();
    signal.removeEventListener('abort', wake);
  }
}

/** A bell that is rung while nobody waits is heard by whoever waits next. */
class Bells {
  private isRung = false;
  private hear: (() => void) | null = null;

  ring(): void {
    this.isRung = true;
    this.hear?.();
  }

  async next(): Promise<void> {
    if (!this.isRung) await new Promise<void>((resolve) => (this.hear = resolve));
    this.isRung = false;
    this.hear = null;
  }
}
