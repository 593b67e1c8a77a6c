import * as Radix from 'radix-ui/tabs';
import type { ReactNode } from 'react';

interface TabPanelsProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  tabs: readonly { value: string; label: string; panel: ReactNode }[];
}

/** Tabs inside a page (edit | preview on a phone). Keep `value` in the search parameters where one may link to it. */
export function TabPanels({ label, value, onChange, tabs }: TabPanelsProps) {
  return (
    <Radix.Root value={value} onValueChange={onChange}>
      <Radix.List
        aria-label={label}
        className="mb-4 flex gap-5 overflow-x-auto border-b border-line"
      >
        {tabs.map((tab) => (
          <Radix.Trigger
            key={tab.value}
            value={tab.value}
            className="relative h-9 shrink-0 px-0.5 text-14 font-medium text-ink-muted transition-colors after:absolute after:inset-x-0 after:-bottom-px after:h-0.5 hover:text-ink data-[state=active]:text-ink data-[state=active]:after:bg-accent pointer-coarse:h-11"
          >
            {tab.label}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content key={tab.value} value={tab.value}>
          {tab.panel}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
