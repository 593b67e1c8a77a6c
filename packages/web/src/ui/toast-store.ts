/** What is being said at the edge of the screen. A plain store, so that anything may speak without a provider. */
export interface Toast {
  id: number;
  words: string;
  tone: 'neutral' | 'bad';
  action: { label: string; run: () => void } | undefined;
}

let toasts: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function set(next: readonly Toast[]) {
  toasts = next;
  for (const listener of listeners) listener();
}

/**
 * Says what is not visible otherwise: `toast('Letter deleted', { undo: restore })`. An undo stays for ten seconds;
 * what went wrong stays until it is dismissed.
 */
export function toast(
  words: string,
  options: { undo?: () => void; tone?: 'neutral' | 'bad' } = {},
): void {
  const id = nextId++;
  const action = options.undo && { label: 'Undo', run: options.undo };
  set([...toasts.slice(-2), { id, words, tone: options.tone ?? 'neutral', action }]);
  if (options.tone !== 'bad') setTimeout(() => dismissToast(id), action ? 10_000 : 5_000);
}

export function dismissToast(id: number): void {
  set(toasts.filter((shown) => shown.id !== id));
}

export const toastStore = {
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: () => toasts,
};
