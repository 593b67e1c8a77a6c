import { LogOut, Monitor, Moon, Settings, Sun, Terminal } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { signOut } from '../../session/sign-out.ts';
import { useViewer } from '../../session/use-session.ts';
import { Menu, MenuItem, MenuLabel, MenuSeparator } from '../../ui/menu.tsx';
import { toast } from '../../ui/toast-store.ts';
import { paths } from '../paths.ts';
import { chooseTheme, readTheme, type Theme } from '../theme.ts';
import { AccountButton } from './account-button.tsx';

const themes = [
  { theme: 'light', label: 'Light', Icon: Sun },
  { theme: 'dark', label: 'Dark', Icon: Moon },
  { theme: 'system', label: 'As the device', Icon: Monitor },
] as const satisfies { theme: Theme; label: string; Icon: unknown }[];

/** Who is signed in; settings, theme, signing out. */
export default function AccountMenu({ variant }: { variant: 'rail' | 'bar' }) {
  const viewer = useViewer();
  const [theme, setTheme] = useState(readTheme);
  const name = viewer.name ?? viewer.email;
  const leave = () =>
    void signOut().catch(() =>
      toast('You are still signed in: the server could not be reached. Try again.', {
        tone: 'bad',
      }),
    );
  return (
    <Menu
      align={variant === 'rail' ? 'start' : 'end'}
      side={variant === 'rail' ? 'top' : 'bottom'}
      trigger={<AccountButton variant={variant} name={name} imageUrl={viewer.imageUrl} />}
    >
      <MenuLabel>{viewer.email}</MenuLabel>
      <MenuItem asChild>
        <Link to={paths.settings}>
          <Settings aria-hidden />
          Settings
        </Link>
      </MenuItem>
      <MenuItem asChild>
        <a href={paths.playground}>
          <Terminal aria-hidden />
          GraphQL playground
        </a>
      </MenuItem>
      <MenuSeparator />
      <MenuLabel>Theme</MenuLabel>
      {themes.map(({ theme: offered, label, Icon }) => (
        <MenuItem
          key={offered}
          icon={<Icon aria-hidden />}
          aside={offered === theme ? 'in use' : undefined}
          onSelect={() => {
            chooseTheme(offered);
            setTheme(offered);
          }}
        >
          {label}
        </MenuItem>
      ))}
      <MenuSeparator />
      <MenuItem icon={<LogOut aria-hidden />} onSelect={leave}>
        Sign out
      </MenuItem>
    </Menu>
  );
}
