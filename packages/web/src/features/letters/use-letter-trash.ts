import { useApolloClient, useMutation } from '@apollo/client/react';
import { outcomeOf, unknownOutcome } from '../../graphql/outcome.ts';
import { trashProblem, useTrash } from '../../graphql/use-trash.ts';
import { toast } from '../../ui/toast-store.ts';
import {
  DeleteLettersDocument,
  PurgeLettersDocument,
  RestoreLettersDocument,
} from './trash.generated.ts';

const gone = trashProblem({
  message: 'Nothing is there any more; it may have been deleted on another device.',
});
const letters = (count: number) => (count === 1 ? 'Letter' : `${count} letters`);

/** Moves letters to the trash, back, and out of it for good. */
export function useLetterTrash() {
  const client = useApolloClient();
  const [runDelete] = useMutation(DeleteLettersDocument);
  const [runRestore] = useMutation(RestoreLettersDocument);
  const [runPurge] = useMutation(PurgeLettersDocument);
  const trash = useTrash<readonly string[]>(
    async (ids) => {
      const { data } = await runDelete({ variables: { ids: [...ids] } });
      const outcome = outcomeOf(data?.deleteCoverLetters);
      switch (outcome.__typename) {
        case 'CoverLettersDeleted': {
          const found = outcome.coverLetters.map(({ id }) => id);
          if (found.length === 0) return gone;
          return {
            message: `${letters(found.length)} moved to the trash, kept for 30 days`,
            undo: found,
          };
        }
        case 'InvalidInput':
          return trashProblem(outcome);
        default:
          return unknownOutcome(outcome);
      }
    },
    async (ids) => {
      const { data } = await runRestore({ variables: { ids: [...ids] } });
      const outcome = outcomeOf(data?.restoreCoverLetters);
      switch (outcome.__typename) {
        case 'CoverLettersRestored': {
          const count = outcome.coverLetters.length;
          return count === 0 ? gone : { message: `${letters(count)} restored` };
        }
        case 'InvalidInput':
          return trashProblem(outcome);
        default:
          return unknownOutcome(outcome);
      }
    },
  );

  /** Answers a sentence when it could not be done. */
  const purge = async (ids: readonly string[]): Promise<string | undefined> => {
    const { data } = await runPurge({ variables: { ids: [...ids] } });
    const outcome = outcomeOf(data?.purgeCoverLetters);
    switch (outcome.__typename) {
      case 'CoverLettersPurged':
        toast(`${letters(outcome.count)} deleted for good`);
        await client.refetchQueries({ include: 'active' });
        return undefined;
      case 'InvalidInput':
        return outcome.message;
      default:
        return unknownOutcome(outcome);
    }
  };

  return { ...trash, purge };
}
