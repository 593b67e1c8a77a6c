import { keptPrefix } from './kept-copy.ts';

/** What the tabs of one browser tell each other about the thing they all show. */
export type TabMessage<Value> =
  /** `base` is what it was before, so that a tab that was typed into at the same moment can take both. */
  | { kind: 'edited'; from: string; base: Value; value: Value }
  /** Sent to the server, whose answer may never come. */
  | { kind: 'sending'; digest: string }
  | { kind: 'saved'; value: Value; version: number };

export interface TabChannel<Value> {
  post: (message: TabMessage<Value>) => void;
  listen: (listener: (message: TabMessage<Value>) => void) => void;
  close: () => void;
}

/** The channel of one thing among the tabs of this browser; undefined where there is none. */
export function openTabChannel<Value>(key: string): TabChannel<Value> | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  const channel = new BroadcastChannel(keptPrefix + key);
  return {
    post: (message) => channel.postMessage(message),
    listen: (listener) => {
      channel.onmessage = (event: MessageEvent<TabMessage<Value>>) => listener(event.data);
    },
    close: () => channel.close(),
  };
}

/** Runs while no other tab of this browser does the same, where the browser can promise that. */
export async function alone(key: string, work: () => Promise<void>): Promise<void> {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  if (locks === undefined) await work();
  else await locks.request(keptPrefix + key, work);
}
