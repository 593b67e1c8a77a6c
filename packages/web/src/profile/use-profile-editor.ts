import { useAutosave } from '../ui/autosave/use-autosave.ts';
import type { Profile_UserFragment } from './profile.generated.ts';
import { profileOf, type Profile } from './profile.ts';
import { useSaveProfile } from './use-save-profile.ts';

/** The profile, saving by itself as it is edited. */
export function useProfileEditor(user: Profile_UserFragment) {
  const save = useSaveProfile();
  const autosave = useAutosave<Profile>({
    key: `profile:${user.id}`,
    value: profileOf(user),
    version: user.version,
    save,
  });
  const change = (part: Partial<Profile>) => autosave.edit({ ...autosave.value, ...part });
  return { ...autosave, change };
}
