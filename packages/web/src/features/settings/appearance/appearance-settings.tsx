import { useState } from 'react';
import { chooseTheme, readTheme, type Theme } from '../../../app/theme.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Segmented } from '../../../ui/segmented.tsx';

const options = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'system', label: 'As the device' },
] as const;

/** Light, dark, or as the device says; kept on this device. */
export default function AppearanceSettings() {
  const [theme, setTheme] = useState<Theme>(readTheme);
  return (
    <>
      <PageHeader
        title="Theme"
        documentTitle="Settings: theme"
        lead="Kept on this device. Motion follows the setting of your system."
      />
      <Segmented
        label="Theme"
        hideLabel
        value={theme}
        options={options}
        onChange={(next) => {
          chooseTheme(next);
          setTheme(next);
        }}
      />
    </>
  );
}
