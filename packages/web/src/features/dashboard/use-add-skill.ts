import { useMutation } from '@apollo/client/react';
import { describeError } from '../../graphql/describe-error.ts';
import { outcomeOf, unknownOutcome } from '../../graphql/outcome.ts';
import { toast } from '../../ui/toast-store.ts';
import { AddSkillDocument } from './skills-comparison.generated.ts';

interface Owner {
  id: string;
  skills: readonly string[] | null;
  version: number;
}

/** Adds one skill to the profile; shown at once, taken back with a word when it could not be saved. */
export function useAddSkill(owner: Owner): (skill: string) => void {
  const [run] = useMutation(AddSkillDocument);
  const save = async (skill: string, from: Owner, mayRetry: boolean): Promise<void> => {
    const skills = [...(from.skills ?? []), skill];
    const { data } = await run({
      variables: { input: { version: from.version, skills } },
      optimisticResponse: {
        updateProfile: {
          __typename: 'ProfileSaved',
          user: { __typename: 'User', id: owner.id, skills, version: from.version },
        },
      },
    });
    const outcome = outcomeOf(data?.updateProfile);
    switch (outcome.__typename) {
      case 'ProfileSaved':
        return;
      case 'ProfileConflict':
        // Adding to a list collides with nothing: take the newer list and add to that.
        if (mayRetry) return save(skill, outcome.current, false);
        return toast(outcome.message, { tone: 'bad' });
      case 'InvalidInput':
        return toast(outcome.message, { tone: 'bad' });
      default:
        return unknownOutcome(outcome);
    }
  };
  return (skill) => {
    save(skill, owner, true).catch((error: unknown) =>
      toast(`${skill} was not added. ${describeError(error).message}`, { tone: 'bad' }),
    );
  };
}
