import { z } from 'zod';
import { limits } from '../limits.ts';

const { user } = limits;

/** Text that a person may leave empty: blank is the same as nothing. */
const optionalText = (label: string, max: number) =>
  z
    .string()
    .trim()
    .max(max, `${label} has more than ${max.toLocaleString('en-US')} characters.`)
    .transform((text) => (text === '' ? null : text))
    .nullish();

const skill = z
  .string()
  .trim()
  .min(1, 'A skill is empty. Remove it or name it.')
  .max(user.skill, `A skill has more than ${user.skill} characters.`);

/** What a person may change of their profile; what is left out stays as it is. */
export const updateProfileInput = z.object({
  version: z.int().min(1, 'The version is a count that starts at 1.'),
  name: optionalText('The name', user.name),
  industry: optionalText('The industry', 200),
  experience: z
    .int('Years of experience are a whole number.')
    .min(0, 'Years of experience cannot be negative.')
    .max(user.experienceMax, `Years of experience are at most ${user.experienceMax}.`)
    .nullish(),
  bio: optionalText('The biography', user.bio),
  skills: z
    .array(skill)
    .transform(withoutRepeats)
    .refine((all) => all.length <= user.skills, `There are more than ${user.skills} skills.`)
    .nullish(),
});

export type UpdateProfile = z.input<typeof updateProfileInput>;

/** `SQL` and `sql` are one skill; the first spelling stays. */
function withoutRepeats(skills: string[]): string[] {
  const seen = new Map(skills.toReversed().map((it) => [it.toLocaleLowerCase('en'), it]));
  return skills.filter(
    (it) => seen.get(it.toLocaleLowerCase('en')) === it && seen.delete(it.toLocaleLowerCase('en')),
  );
}
