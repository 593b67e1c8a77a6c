import { useEffect, useRef } from 'react';

let isFirstPage = true;

/**
 * Names the browser's tab; gives back the ref of the page's heading, which takes the focus when one
 * comes from another page, so that a screen reader says where one is.
 */
export function usePageTitle(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title === 'AI Career Coach' ? title : `${title} · AI Career Coach`;
  }, [title]);
  useEffect(() => {
    const focusIsFree = document.activeElement === document.body || document.activeElement === null;
    const cameByLink = document.activeElement instanceof HTMLAnchorElement;
    if (!isFirstPage && (focusIsFree || cameByLink))
      heading.current?.focus({ preventScroll: true });
    isFirstPage = false;
  }, []);
  return heading;
}
