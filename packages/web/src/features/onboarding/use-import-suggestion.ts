import { skipToken, useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import type { Profile } from '../../profile/profile.ts';
import {
  OnboardingImportDocument,
  type OnboardingImportQuery,
} from './import-suggestion.generated.ts';

type Import = Extract<NonNullable<OnboardingImportQuery['node']>, { __typename: 'ResumeImport' }>;

/** Fills only what is still empty: what the person has written stays. */
export function withSuggestion(profile: Profile, suggestion: Import['profileSuggestion']): Profile {
  return {
    ...profile,
    name: profile.name || (suggestion.name ?? ''),
    experience: profile.experience ?? suggestion.experience,
    skills: profile.skills.length > 0 ? profile.skills : [...suggestion.skills],
    bio: profile.bio || (suggestion.bio ?? ''),
  };
}

/** Reads what an uploaded resume says of the person and fills it into the profile once. Answers the file's name. */
export function useImportSuggestion(
  importId: string | null,
  profile: Profile,
  onFill: (profile: Profile) => void,
): string | undefined {
  const { data } = useQuery(
    OnboardingImportDocument,
    importId === null ? skipToken : { variables: { id: importId } },
  );
  const filled = useRef(false);
  const found = data?.node?.__typename === 'ResumeImport' ? data.node : undefined;
  useEffect(() => {
    if (!found || filled.current) return;
    filled.current = true;
    onFill(withSuggestion(profile, found.profileSuggestion));
  });
  return found?.fileName;
}
