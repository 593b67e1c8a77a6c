import { updateProfileInput } from '@career-coach/shared/inputs/update-profile.ts';
import type { Database } from '../../database/database.ts';
import type { User as UserRow } from '../../database/generated/client.ts';
import { parseInput } from '../../errors/parse-input.ts';
import { InvalidInput } from '../../errors/user-error.ts';
import { demoAccount } from '../../sign-in/demo-account.ts';
import type { UpdateProfileInput } from './user.input.ts';
import { AccountDeleted, ProfileConflict, ProfileSaved } from './user.result.ts';

/** Saves the given parts of the profile, unless someone saved since `input.version`. */
export async function updateProfile(
  db: Database,
  viewerId: string,
  input: UpdateProfileInput,
): Promise<ProfileSaved | ProfileConflict | InvalidInput> {
  const parsed = parseInput(updateProfileInput, input);
  if (parsed instanceof InvalidInput) return parsed;
  const { version, skills, ...texts } = parsed;
  if (texts.industry != null && !(await isKnownIndustry(db, texts.industry))) {
    return InvalidInput.of(
      'industry',
      'This industry is not in the list. Choose one of the specializations that industries offers.',
    );
  }
  const changes = {
    ...withoutUndefined(texts),
    ...(skills === undefined ? {} : { skills: skills ?? [] }),
  };
  const [saved] = await db.user.updateManyAndReturn({
    where: { id: viewerId, version },
    data: { ...changes, version: { increment: 1 } },
  });
  return saved
    ? new ProfileSaved(saved)
    : new ProfileConflict(await db.user.findUniqueOrThrow({ where: { id: viewerId } }));
}

/** Deletes the person and everything that is theirs. `confirmEmail` guards against a slip: it must be their own address. */
export async function deleteAccount(
  db: Database,
  viewerId: string,
  confirmEmail: string,
): Promise<AccountDeleted | InvalidInput> {
  const { email } = await db.user.findUniqueOrThrow({
    where: { id: viewerId },
    select: { email: true },
  });
  if (email.toLowerCase() !== confirmEmail.trim().toLowerCase()) {
    return InvalidInput.of(
      'confirmEmail',
      'This is not the address of your account. Nothing was deleted. Type the address you sign in with.',
    );
  }
  if (email === demoAccount.email) {
    return InvalidInput.of(
      'confirmEmail',
      'This is the demo person, whom every visitor gets a copy of. Nothing was deleted.',
    );
  }
  await db.user.delete({ where: { id: viewerId } });
  return new AccountDeleted(email);
}

/** Onboarding is done when the figures of an industry can be shown for this person. */
export const isOnboarded = ({ industry, experience }: Pick<UserRow, 'industry' | 'experience'>) =>
  industry !== null && experience !== null;

async function isKnownIndustry(db: Database, industry: string): Promise<boolean> {
  return (await db.industryInsight.count({ where: { industry } })) > 0;
}

function withoutUndefined<T extends object>(
  values: T,
): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>;
  };
}
