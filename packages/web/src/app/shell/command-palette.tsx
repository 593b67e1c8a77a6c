import { skipToken, useQuery } from '@apollo/client/react';
import { Command } from 'cmdk';
import * as Dialog from 'radix-ui/dialog';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { limits } from '@career-coach/shared/limits.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { paths } from '../paths.ts';
import { CommandPaletteDocument } from './command-palette.generated.ts';
import { destinations } from './destinations.ts';

interface PaletteItem {
  to: string;
  label: string;
  detail?: string;
}

const actions: PaletteItem[] = [
  { to: paths.newLetter, label: 'Write a new cover letter' },
  { to: paths.resumeScore, label: 'Check my resume against a job' },
  { to: paths.settingsProfile, label: 'Settings: profile' },
  { to: paths.settingsSignIn, label: 'Settings: sign-in and sessions' },
  { to: paths.settingsPrivacy, label: 'Settings: privacy, export, delete account' },
  { to: paths.settingsCoach, label: 'Settings: coach' },
  { to: paths.settingsAppearance, label: 'Settings: theme' },
  { to: paths.sources, label: 'Sources and licences of the figures' },
];

const itemStyles =
  'flex h-9 cursor-pointer items-center gap-2 rounded-control px-2.5 text-14 data-[selected=true]:bg-hover pointer-coarse:h-11';

/** Every typed word must be there; nothing fuzzy, nothing surprising. */
function fits(value: string, search: string, keywords?: string[]): number {
  const text = [value, ...(keywords ?? [])].join(' ').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
    ? 1
    : 0;
}

function Group({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <Command.Group
      heading={heading}
      className="[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2.5 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-12 [&_[cmdk-group-heading]]:text-ink-faint"
    >
      {children}
    </Command.Group>
  );
}

/** Reaches every screen, letter and occupation from the keyboard. */
export default function CommandPalette({
  open,
  onOpenChange,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search.trim().slice(0, limits.search));
  const navigate = useNavigate();
  const { data, previousData } = useQuery(
    CommandPaletteDocument,
    wanted.length < 2 ? skipToken : { variables: { search: wanted }, fetchPolicy: 'cache-first' },
  );
  const found = wanted.length < 2 ? undefined : (data ?? previousData);
  const go = (to: string) => {
    onOpenChange(false);
    setSearch('');
    void navigate(to);
  };
  const row = ({ to, label, detail }: PaletteItem, alwaysFits = false) => (
    <Command.Item
      key={to}
      value={`${label} ${to}`}
      {...(alwaysFits ? { keywords: [search] } : {})}
      onSelect={() => go(to)}
      className={itemStyles}
    >
      <span dir="auto" className="min-w-0 truncate">
        {label}
      </span>
      {detail !== undefined && (
        <span className="ml-auto shrink-0 text-12 text-ink-faint">{detail}</span>
      )}
    </Command.Item>
  );
  const letters = found?.me?.coverLetters?.edges ?? [];
  const occupations = found?.occupations.edges ?? [];
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 animate-fade-in bg-scrim" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed top-[10dvh] left-1/2 z-50 w-[calc(100vw-1.5rem)] max-w-xl -translate-x-1/2 animate-fade-in overflow-hidden rounded-panel border border-line bg-surface shadow-pop focus:outline-none"
        >
          <VisuallyHidden>
            <Dialog.Title>Search</Dialog.Title>
          </VisuallyHidden>
          <Command label="Search" loop filter={fits}>
            <Command.Input
              value={search}
              onValueChange={setSearch}
              placeholder="Go to a page, a letter, an occupation…"
              className="h-12 w-full border-b border-line bg-transparent px-4 text-16 outline-none"
            />
            <Command.List className="max-h-[50dvh] overflow-y-auto p-1.5">
              <Command.Empty className="px-2.5 py-6 text-13 text-ink-faint">
                Nothing has this name.
              </Command.Empty>
              <Group heading="Places">{destinations.map((place) => row(place))}</Group>
              {letters.length > 0 && (
                <Group heading="Letters">
                  {letters.map(({ node }) =>
                    row(
                      { to: paths.letter(node.id), label: node.companyName, detail: node.jobTitle },
                      true,
                    ),
                  )}
                </Group>
              )}
              {occupations.length > 0 && (
                <Group heading="Occupations">
                  {occupations.map(({ node }) =>
                    row(
                      {
                        to: paths.exploreOccupation(node.code),
                        label: node.title,
                        detail: node.code,
                      },
                      true,
                    ),
                  )}
                </Group>
              )}
              <Group heading="Do">{actions.map((action) => row(action))}</Group>
            </Command.List>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
