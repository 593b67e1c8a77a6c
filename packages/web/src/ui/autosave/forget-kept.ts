import { keptPrefix } from './kept-copy.ts';

/** Removes what editors kept on this device. */
export function forgetKept(): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(keptPrefix)) localStorage.removeItem(key);
    }
  } catch {
    // Storage is blocked: there is nothing in it.
  }
}
