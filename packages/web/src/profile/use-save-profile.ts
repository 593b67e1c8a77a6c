import { useMutation } from '@apollo/client/react';
import { useCallback } from 'react';
import { outcomeOf, unknownOutcome } from '../graphql/outcome.ts';
import { outlivePage } from '../graphql/outlive-page.ts';
import { updateViewer } from '../session/session.ts';
import type { Save } from '../ui/autosave/autosave-options.ts';
import { SaveProfileDocument } from './profile.generated.ts';
import { profileOf, type Profile } from './profile.ts';

/** Saves the profile on top of the version one has seen. */
export function useSaveProfile(): Save<Profile> {
  const [save] = useMutation(SaveProfileDocument);
  return useCallback(
    async (profile, version, options) => {
      const name = profile.name.trim();
      const input = { ...profile, name: name === '' ? null : name, version };
      const outcome = outcomeOf(
        (await save({ variables: { input }, ...outlivePage(profile.bio, options) })).data
          ?.updateProfile,
      );
      switch (outcome.__typename) {
        case 'ProfileSaved':
          updateViewer({ name: outcome.user.name });
          return { kind: 'saved', version: outcome.user.version };
        case 'ProfileConflict':
          return {
            kind: 'conflict',
            current: profileOf(outcome.current),
            version: outcome.current.version,
          };
        case 'InvalidInput':
          return {
            kind: 'refused',
            message: outcome.issues.map((issue) => issue.message).join(' ') || outcome.message,
          };
        default:
          return unknownOutcome(outcome);
      }
    },
    [save],
  );
}
