import type { SaveState } from '../save-state.tsx';

/** What the server said to a save, in words the editor can act on. */
export type SaveOutcome<Value> =
  | { kind: 'saved'; version: number }
  | { kind: 'conflict'; current: Value; version: number }
  | { kind: 'refused'; message: string };

export interface AutosaveOptions<Value> {
  /** Names the kept copy on this device; carries the owner's id: `profile:<user id>`. */
  key: string;
  value: Value;
  version: number;
  /** Sends the value on top of `version`. Throws when the server could not be reached or refuses the session. */
  save: (value: Value, version: number) => Promise<SaveOutcome<Value>>;
  delayMs?: number;
  storage?: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
}

export interface AutosaveSnapshot<Value> {
  value: Value;
  state: SaveState;
  /** The other side, while two versions stand against each other. */
  conflict: { value: Value; version: number } | null;
  /** Why it was refused. */
  message: string | null;
}

/** Prefix of everything kept on this device; signing out removes it. */
export const keptPrefix = 'career-coach.kept.';

const sameValue = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Saves by itself, a moment after the last change, one save at a time. What is not yet acknowledged is kept on this
 * device first: a closed tab, a dropped network or an expired session loses nothing. Another device's save is a
 * conflict that shows both sides.
 */
export class Autosave<Value> {
  private snapshot: AutosaveSnapshot<Value>;
  private acknowledged: Value;
  private version: number;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private failures = 0;
  private readonly listeners = new Set<() => void>();

  constructor(private options: AutosaveOptions<Value>) {
    this.acknowledged = options.value;
    this.version = options.version;
    this.snapshot = { value: options.value, state: 'untouched', conflict: null, message: null };
    const kept = this.readKept();
    if (!kept || sameValue(kept.value, options.value)) return;
    const conflict =
      kept.version === options.version ? null : { value: options.value, version: options.version };
    this.snapshot = {
      value: kept.value,
      state: conflict ? 'conflict' : 'offline',
      conflict,
      message: null,
    };
  }

  read = (): AutosaveSnapshot<Value> => this.snapshot;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The version of the last acknowledged save: what a further step (completing, deleting) names. */
  savedVersion = (): number => this.version;

  /** The newest `save` function of the component that holds this. */
  useSave(save: AutosaveOptions<Value>['save']): void {
    this.options = { ...this.options, save };
  }

  edit(value: Value): void {
    this.keep(value);
    const state = this.snapshot.conflict ? 'conflict' : 'editing';
    this.set({ value, state, message: null });
    if (!this.snapshot.conflict) this.schedule(this.options.delayMs ?? 800);
  }

  /** Takes what another part of the app has saved, unless there is something of one's own to save. */
  adopt(value: Value, version: number): void {
    if (
      version <= this.version ||
      this.running ||
      !sameValue(this.snapshot.value, this.acknowledged)
    )
      return;
    this.acknowledged = value;
    this.version = version;
    this.set({ value });
  }

  /** Saves now; resolves when everything typed so far has been answered. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    // Whoever comes at the same moment waits here, and finds everything saved.
    while (this.running) await this.running;
    const unsaved = !sameValue(this.snapshot.value, this.acknowledged);
    if (!unsaved || this.snapshot.conflict) return;
    this.running = this.send().finally(() => (this.running = undefined));
    await this.running;
  }

  /** Ends a conflict with one side, or with what the person made of both. */
  async resolve(value: Value): Promise<void> {
    const { conflict } = this.snapshot;
    if (!conflict) return;
    this.version = conflict.version;
    this.acknowledged = conflict.value;
    this.keep(value);
    this.set({ value, conflict: null, state: 'editing' });
    if (sameValue(value, conflict.value)) this.acknowledge(value, conflict.version);
    else await this.flush();
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), delay);
  }

  private async send(): Promise<void> {
    const { value } = this.snapshot;
    this.set({ state: 'saving' });
    try {
      this.settle(value, await this.options.save(value, this.version));
      this.failures = 0;
    } catch {
      this.failures += 1;
      this.set({ state: 'offline' });
      this.schedule(Math.min(30_000, 1_000 * 2 ** this.failures));
    }
  }

  private settle(sent: Value, outcome: SaveOutcome<Value>): void {
    if (outcome.kind === 'saved') {
      this.acknowledge(sent, outcome.version);
    } else if (outcome.kind === 'refused') {
      this.set({ state: 'refused', message: outcome.message });
    } else if (sameValue(outcome.current, this.snapshot.value)) {
      // An earlier save arrived although its answer did not.
      this.acknowledge(this.snapshot.value, outcome.version);
    } else {
      this.set({
        state: 'conflict',
        conflict: { value: outcome.current, version: outcome.version },
      });
    }
  }

  private acknowledge(value: Value, version: number): void {
    this.acknowledged = value;
    this.version = version;
    if (sameValue(this.snapshot.value, value)) {
      this.storage()?.removeItem(keptPrefix + this.options.key);
      this.set({ state: 'saved', message: null });
    } else {
      this.keep(this.snapshot.value);
      this.set({ state: 'editing' });
      this.schedule(this.options.delayMs ?? 800);
    }
  }

  private keep(value: Value): void {
    try {
      this.storage()?.setItem(
        keptPrefix + this.options.key,
        JSON.stringify({ value, version: this.version }),
      );
    } catch {
      // The device's storage is full or blocked: the page itself still holds it.
    }
  }

  private readKept(): { value: Value; version: number } | null {
    try {
      const text = this.storage()?.getItem(keptPrefix + this.options.key);
      return text ? (JSON.parse(text) as { value: Value; version: number }) : null;
    } catch {
      return null;
    }
  }

  private storage() {
    try {
      return this.options.storage ?? globalThis.localStorage;
    } catch {
      return undefined;
    }
  }

  private set(change: Partial<AutosaveSnapshot<Value>>): void {
    this.snapshot = { ...this.snapshot, ...change };
    for (const listener of this.listeners) listener();
  }
}
