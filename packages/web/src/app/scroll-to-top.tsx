import { useEffect } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/** Another page begins at its top; back and forward are left to the browser, which remembers. */
export function ScrollToTop() {
  const { pathname, hash } = useLocation();
  const type = useNavigationType();
  useEffect(() => {
    if (type !== NavigationType.Pop && hash === '') window.scrollTo(0, 0);
  }, [pathname, hash, type]);
  return null;
}
