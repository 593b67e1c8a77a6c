import { useEffect, useState, useSyncExternalStore } from 'react';
import type { AutosaveOptions, AutosaveSnapshot } from './autosave-options.ts';
import { Autosave } from './autosave.ts';
import { sessionRenewed } from './session-renewed.ts';
import { openTabChannel } from './tab-channel.ts';

interface UseAutosave<Value> extends AutosaveSnapshot<Value> {
  edit: (value: Value) => void;
  flush: () => Promise<void>;
  resolve: (value: Value) => Promise<void>;
  forgetMerged: () => void;
  savedVersion: () => number;
  /** The value as of now, for a function that outlives a render. */
  latest: () => Value;
}

/**
 * Autosave for a component that edits one thing: `{ value, state, conflict, message, edit, flush, resolve }`.
 * Give the component a `key` of the thing's id, so that another thing starts afresh.
 */
export function useAutosave<Value>(options: AutosaveOptions<Value>): UseAutosave<Value> {
  const [autosave] = useState(() => new Autosave(options));
  const [actions] = useState(() => ({
    edit: (next: Value) => autosave.edit(next),
    flush: () => autosave.flush(),
    resolve: (next: Value) => autosave.resolve(next),
    forgetMerged: () => autosave.forgetMerged(),
    savedVersion: autosave.savedVersion,
    latest: () => autosave.read().value,
  }));
  const snapshot = useSyncExternalStore(autosave.subscribe, autosave.read);
  const { key, save, merge, value, version } = options;
  useEffect(() => autosave.use({ save, merge }), [autosave, save, merge]);
  useEffect(() => autosave.adopt(value, version), [autosave, value, version]);
  useEffect(() => autosave.join(openTabChannel(key)), [autosave, key]);
  useEffect(() => {
    const flush = () => void autosave.flush();
    const flushWhenHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    const close = () => autosave.close();
    // What an earlier visit kept on this device.
    flush();
    window.addEventListener('online', flush);
    window.addEventListener(sessionRenewed, flush);
    window.addEventListener('pagehide', close);
    document.addEventListener('visibilitychange', flushWhenHidden);
    return () => {
      window.removeEventListener('online', flush);
      window.removeEventListener(sessionRenewed, flush);
      window.removeEventListener('pagehide', close);
      document.removeEventListener('visibilitychange', flushWhenHidden);
      // Leaving the page by a link saves what was just typed.
      void autosave.flush();
    };
  }, [autosave]);
  return { ...snapshot, ...actions };
}
