import { useEffect, useState, useSyncExternalStore } from 'react';
import { Autosave, type AutosaveOptions, type AutosaveSnapshot } from './autosave.ts';
import { sessionRenewed } from './session-renewed.ts';

interface UseAutosave<Value> extends AutosaveSnapshot<Value> {
  edit: (value: Value) => void;
  flush: () => Promise<void>;
  resolve: (value: Value) => Promise<void>;
  savedVersion: () => number;
}

/**
 * Autosave for a component that edits one thing: `{ value, state, conflict, message, edit, flush, resolve }`.
 * Give the component a `key` of the thing's id, so that another thing starts afresh.
 */
export function useAutosave<Value>(options: AutosaveOptions<Value>): UseAutosave<Value> {
  const [autosave] = useState(() => new Autosave(options));
  const snapshot = useSyncExternalStore(autosave.subscribe, autosave.read);
  const { save, value, version } = options;
  useEffect(() => autosave.useSave(save), [autosave, save]);
  useEffect(() => autosave.adopt(value, version), [autosave, value, version]);
  useEffect(() => {
    const flush = () => void autosave.flush();
    const flushWhenHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    // What an earlier visit kept on this device.
    flush();
    window.addEventListener('online', flush);
    window.addEventListener(sessionRenewed, flush);
    document.addEventListener('visibilitychange', flushWhenHidden);
    return () => {
      window.removeEventListener('online', flush);
      window.removeEventListener(sessionRenewed, flush);
      document.removeEventListener('visibilitychange', flushWhenHidden);
      // Leaving the page by a link saves what was just typed.
      void autosave.flush();
    };
  }, [autosave]);
  return {
    ...snapshot,
    edit: (next) => autosave.edit(next),
    flush: () => autosave.flush(),
    resolve: (next) => autosave.resolve(next),
    savedVersion: autosave.savedVersion,
  };
}
