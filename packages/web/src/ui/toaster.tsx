import { X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import { dismissToast, toastStore } from './toast-store.ts';

/** Shows what `toast(…)` says. Stands once, in the shell. */
export function Toaster() {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.read);
  return (
    <div
      role="region"
      aria-label="Messages"
      className="pointer-events-none fixed inset-x-3 bottom-[calc(4.5rem+env(safe-area-inset-bottom))] z-50 grid justify-items-center gap-2 md:bottom-5"
    >
      {toasts.map((toast) => (
        <div
          key={toast.id}
          role={toast.tone === 'bad' ? 'alert' : 'status'}
          className={classNames(
            'pointer-events-auto flex max-w-md animate-slide-up items-center gap-2 rounded-panel border bg-surface py-1.5 pr-1.5 pl-4 text-14 shadow-pop',
            toast.tone === 'bad' ? 'border-bad-line' : 'border-line-strong',
          )}
        >
          <span className="min-w-0 py-1">{toast.words}</span>
          {toast.action && (
            <button
              type="button"
              className="h-8 rounded-control px-2.5 font-medium text-accent-text hover:bg-hover"
              onClick={() => {
                toast.action?.run();
                dismissToast(toast.id);
              }}
            >
              {toast.action.label}
            </button>
          )}
          <IconButton label="Dismiss" icon={<X />} onClick={() => dismissToast(toast.id)} />
        </div>
      ))}
    </div>
  );
}
