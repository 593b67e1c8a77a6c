import { Component, type ErrorInfo, type ReactNode } from 'react';
import { ErrorState } from '../../ui/error-state.tsx';

/** The last net: the frame itself broke. A page's own errors are caught by route-error.tsx, which keeps the navigation. */
export class AppErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    console.error('The app stopped.', error, info.componentStack);
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="mx-auto max-w-prose px-4 py-24">
        <ErrorState title="The app stopped working" onRetry={() => location.reload()}>
          What you have saved is safe, and what was being saved is kept on this device. Load the
          page again to go on.
        </ErrorState>
      </main>
    );
  }
}
