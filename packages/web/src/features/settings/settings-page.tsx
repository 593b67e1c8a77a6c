import { Outlet } from 'react-router';
import { paths } from '../../app/paths.ts';
import { TabLinks } from '../../ui/tabs.tsx';

const tabs = [
  { to: paths.settingsProfile, label: 'Profile' },
  { to: paths.settingsSignIn, label: 'Sign-in and sessions' },
  { to: paths.settingsPrivacy, label: 'Privacy' },
  { to: paths.settingsCoach, label: 'Coach' },
  { to: paths.settingsAppearance, label: 'Theme' },
];

/** The tabs of the settings; each is a page of its own. */
export default function SettingsPage() {
  return (
    <div className="max-w-3xl">
      <TabLinks label="Settings" tabs={tabs} />
      <Outlet />
    </div>
  );
}
