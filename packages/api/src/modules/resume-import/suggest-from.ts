import { limits } from '@career-coach/shared/limits.ts';
import { parseMarkdown } from '@career-coach/shared/resume-document/parse-markdown.ts';
import { suggestProfile } from '@career-coach/shared/resume-document/suggest-profile.ts';
import type { ProfileSuggestion } from './resume-import.type.ts';

/** What a resume suggests for the profile, within the limits of the profile. */
export function suggestFrom(markdown: string, today: Date): ProfileSuggestion {
  const { name, experience, skills, bio } = suggestProfile(parseMarkdown(markdown), today);
  return {
    name: name?.slice(0, limits.user.name) ?? null,
    experience: experience === null ? null : Math.min(experience, limits.user.experienceMax),
    skills: skills
      .filter((skill) => skill.length <= limits.user.skill)
      .slice(0, limits.user.skills),
    bio: bio === null ? null : shorten(bio, limits.user.bio),
  };
}

/** Ends at a sentence where it can, so that nothing is cut in the middle. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const sentence = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('。'));
  return sentence > most / 2 ? cut.slice(0, sentence + 1) : `${cut.slice(0, most - 1).trimEnd()}…`;
}
