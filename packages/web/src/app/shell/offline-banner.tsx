import { useSyncExternalStore } from 'react';

function subscribe(listener: () => void) {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Says that the device is offline, and that nothing typed is lost. */
export function OfflineBanner() {
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status">
      {!isOnline && (
        <p className="border-b border-line bg-warn-soft px-4 py-2 text-13 text-warn-text md:px-8">
          You are offline. What you type is kept on this device and sent when the connection is
          back.
        </p>
      )}
    </div>
  );
}
