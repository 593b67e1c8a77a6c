import type { Profile_UserFragment } from './profile.generated.ts';

/** What a person tells of themselves; the form in Settings and the steps of the onboarding edit this. */
export interface Profile {
  name: string;
  /** `industry/specialization`, or null before one is chosen. */
  industry: string | null;
  experience: number | null;
  bio: string;
  skills: string[];
}

export function profileOf(user: Profile_UserFragment): Profile {
  return {
    name: user.name ?? '',
    industry: user.industry,
    experience: user.experience,
    bio: user.bio ?? '',
    skills: user.skills ?? [],
  };
}
