import type { SaveState } from '../save-state.tsx';
import type { KeptStorage } from './kept-copy.ts';

/** What the server said to a save, in words the editor can act on. */
export type SaveOutcome<Value> =
  | { kind: 'saved'; version: number }
  | { kind: 'conflict'; current: Value; version: number }
  | { kind: 'refused'; message: string };

/** `isClosing`: the page goes away; the request has to outlive it (`keepalive`). */
export type Save<Value> = (
  value: Value,
  version: number,
  options?: { isClosing: boolean },
) => Promise<SaveOutcome<Value>>;

export interface AutosaveOptions<Value> {
  /** Names the kept copy on this device; carries the owner's id: `profile:<user id>`. */
  key: string;
  value: Value;
  version: number;
  /** Sends the value on top of `version`. Throws when the server could not be reached or refuses the session. */
  save: Save<Value>;
  /** Both devices' work where neither touched what the other did; null when a person has to choose. */
  merge?: ((base: Value | null, mine: Value, theirs: Value) => Value | null) | undefined;
  delayMs?: number;
  /** After this long without an answer the server counts as out of reach. */
  timeoutMs?: number;
  storage?: KeptStorage;
}

/** Two versions against each other, and what both began with where that is known. */
export interface Sides<Value> {
  base: Value | null;
  mine: Value;
  theirs: Value;
}

export interface AutosaveSnapshot<Value> {
  value: Value;
  state: SaveState;
  /** The other side, while two versions stand against each other. */
  conflict: { value: Value; version: number; base: Value | null } | null;
  /** What was put together by itself, to be shown until somebody has seen it. */
  merged: Sides<Value> | null;
  /** Why it was refused. */
  message: string | null;
}
