import { useState } from 'react';
import { keptPrefix } from './kept-copy.ts';

function read<Value>(key: string, initial: Value): Value {
  try {
    const text = localStorage.getItem(keptPrefix + key);
    return text === null ? initial : { ...initial, ...(JSON.parse(text) as Partial<Value>) };
  } catch {
    return initial;
  }
}

/**
 * A form that is not on the server yet, kept on this device while it is filled in: a reload or a closed tab loses
 * nothing. `forget` when it has been sent. The key carries the owner's id.
 */
export function useKept<Value extends object>(key: string, initial: Value) {
  const [value, setValue] = useState(() => read(key, initial));
  const change = (part: Partial<Value>) => {
    const next = { ...value, ...part };
    setValue(next);
    try {
      localStorage.setItem(keptPrefix + key, JSON.stringify(next));
    } catch {
      // The device's storage is full or blocked: the page itself still holds it.
    }
  };
  const forget = () => {
    try {
      localStorage.removeItem(keptPrefix + key);
    } catch {
      // Nothing was kept then.
    }
  };
  return { value, change, forget };
}
