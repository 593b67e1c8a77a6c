import { Navigate } from 'react-router';
import { useViewer } from '../../session/use-session.ts';
import { paths } from '../paths.ts';
import { Shell } from '../shell/shell.tsx';

/** The figures, the score and the letters all need a profile: who has none yet makes it first. */
export default function OnboardedArea() {
  const viewer = useViewer();
  if (!viewer.onboarded) return <Navigate to={paths.onboarding} replace />;
  return <Shell />;
}
