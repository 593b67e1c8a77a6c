import { Navigate } from 'react-router';
import { paths } from '../paths.ts';

/** `/settings` itself shows nothing. */
export function ToProfile() {
  return <Navigate to={paths.settingsProfile} replace />;
}
