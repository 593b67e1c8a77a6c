import { lazy, Suspense } from 'react';
import { useViewer } from '../../session/use-session.ts';
import { AccountButton } from './account-button.tsx';

const AccountMenu = lazy(() => import('./account-menu.tsx'));

/** The account's button, at once; its menu a moment later. */
export function Account({ variant }: { variant: 'rail' | 'bar' }) {
  const viewer = useViewer();
  const button = (
    <AccountButton
      variant={variant}
      name={viewer.name ?? viewer.email}
      imageUrl={viewer.imageUrl}
      aria-haspopup="menu"
    />
  );
  return (
    <Suspense fallback={button}>
      <AccountMenu variant={variant} />
    </Suspense>
  );
}
