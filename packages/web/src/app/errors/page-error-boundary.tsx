import { Component, type ErrorInfo, type ReactNode } from 'react';
import { ErrorState } from '../../ui/error-state.tsx';

interface PageErrorBoundaryProps {
  /** Another address is another page: the error is over. */
  pathname: string;
  children: ReactNode;
}

const isOldBuild = (error: Error) =>
  /dynamically imported module|module script|preload CSS/i.test(error.message);

/** A page that broke; the navigation around it stays. */
export class PageErrorBoundary extends Component<PageErrorBoundaryProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    console.error('A page stopped.', error, info.componentStack);
  }

  override componentDidUpdate(before: PageErrorBoundaryProps) {
    if (before.pathname !== this.props.pathname && this.state.error) this.setState({ error: null });
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    if (isOldBuild(error)) {
      return (
        <ErrorState title="This page could not be loaded" onRetry={() => location.reload()}>
          The connection was lost, or a new version was put in place while this page was open. Load
          it again; nothing you saved is affected.
        </ErrorState>
      );
    }
    return (
      <ErrorState title="This page stopped working" onRetry={() => location.reload()}>
        What you have saved is safe, and what was being saved is kept on this device. The other
        pages still work.
      </ErrorState>
    );
  }
}
