import { useNavigate, useSearchParams } from 'react-router';
import { safeReturnTo } from '../../app/paths.ts';
import { readSession } from '../../session/session.ts';

/** After signing in: reads who it is and goes where one wanted to go. */
export function useEnter(): () => Promise<void> {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  return async () => {
    await readSession({ again: true });
    await navigate(safeReturnTo(search.get('next')), { replace: true });
  };
}
