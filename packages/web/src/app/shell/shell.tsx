import { isDemoCopyAddress } from '@career-coach/shared/demo-copy.ts';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useViewer } from '../../session/use-session.ts';
import { Toaster } from '../../ui/toaster.tsx';
import { PageOutlet } from '../page-outlet.tsx';
import { SkipLink } from '../skip-link.tsx';
import { BottomBar } from './bottom-bar.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { Rail } from './rail.tsx';
import { TopBar } from './top-bar.tsx';

const CommandPalette = lazy(() => import('./command-palette.tsx'));
const DemoBanner = lazy(() => import('./demo-banner.tsx'));

/** The frame of the signed-in app: rail or bars, the page, the palette, the messages. */
export function Shell() {
  const viewer = useViewer();
  const [searching, setSearching] = useState(false);
  const [searched, setSearched] = useState(false);
  const open = () => {
    setSearched(true);
    setSearching(true);
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (
        event.key.toLowerCase() !== 'k' ||
        !(event.metaKey || event.ctrlKey) ||
        event.shiftKey ||
        event.altKey
      )
        return;
      event.preventDefault();
      setSearched(true);
      setSearching((isOpen) => !isOpen);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <div className="flex min-h-dvh">
      <SkipLink />
      <Rail onSearch={open} />
      <div className="flex min-w-0 flex-1 flex-col">
        <TopBar onSearch={open} />
        <OfflineBanner />
        {isDemoCopyAddress(viewer.email) && (
          <Suspense fallback={null}>
            <DemoBanner />
          </Suspense>
        )}
        <main
          id="content"
          className="mx-auto w-full max-w-page flex-1 px-4 pt-6 pb-24 md:px-8 md:pb-12 2xl:has-data-wide:max-w-[112rem]"
        >
          <PageOutlet />
        </main>
      </div>
      <BottomBar />
      <Toaster />
      {searched && (
        <Suspense fallback={null}>
          <CommandPalette open={searching} onOpenChange={setSearching} />
        </Suspense>
      )}
    </div>
  );
}
