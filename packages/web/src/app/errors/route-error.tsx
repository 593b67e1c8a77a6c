import { isRouteErrorResponse, useRouteError } from 'react-router';
import { ErrorState } from '../../ui/error-state.tsx';
import { NotFound } from './not-found.tsx';

const isOldBuild = (error: unknown) => error instanceof Error && /dynamically imported module|module script/i.test(error.message);

/** A page that broke; the navigation around it stays. */
export function RouteError() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;
  if (isOldBuild(error)) {
    return (
      <ErrorState title="This page could not be loaded" onRetry={() => location.reload()}>
        The connection was lost, or a new version was put in place while this page was open. Load it again; nothing you saved is affected.
      </ErrorState>
    );
  }
  return (
    <ErrorState title="This page stopped working" onRetry={() => location.reload()}>
      What you have saved is safe, and what was being saved is kept on this device. The other pages still work.
    </ErrorState>
  );
}
