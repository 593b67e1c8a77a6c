import { useApolloClient, useMutation } from '@apollo/client/react';
import { describeError } from '../../graphql/describe-error.ts';
import { outcomeOf, unknownOutcome } from '../../graphql/outcome.ts';
import { toast } from '../../ui/toast-store.ts';
import {
  DeleteLettersDocument,
  PurgeLettersDocument,
  RestoreLettersDocument,
} from './trash.generated.ts';

const gone = 'Nothing is there any more; it may have been deleted on another device.';
const letters = (count: number) => (count === 1 ? 'Letter' : `${count} letters`);

/** Moves letters to the trash, back, and out of it for good. All say what happened; the move to the trash offers its undo. */
export function useLetterTrash() {
  const client = useApolloClient();
  const [runDelete] = useMutation(DeleteLettersDocument);
  const [runRestore] = useMutation(RestoreLettersDocument);
  const [runPurge] = useMutation(PurgeLettersDocument);
  const readAgain = () => client.refetchQueries({ include: 'active' });
  const failed = (error: unknown) => toast(describeError(error).message, { tone: 'bad' });

  const restore = async (ids: readonly string[]): Promise<void> => {
    const { data } = await runRestore({ variables: { ids: [...ids] } });
    const outcome = outcomeOf(data?.restoreCoverLetters);
    switch (outcome.__typename) {
      case 'CoverLettersRestored': {
        const count = outcome.coverLetters.length;
        if (count === 0) toast(gone, { tone: 'bad' });
        else toast(`${letters(count)} restored`);
        break;
      }
      case 'InvalidInput':
        toast(outcome.message, { tone: 'bad' });
        break;
      default:
        unknownOutcome(outcome);
    }
    await readAgain();
  };

  const moveToTrash = async (ids: readonly string[]): Promise<void> => {
    const { data } = await runDelete({ variables: { ids: [...ids] } });
    const outcome = outcomeOf(data?.deleteCoverLetters);
    switch (outcome.__typename) {
      case 'CoverLettersDeleted': {
        const found = outcome.coverLetters.map(({ id }) => id);
        if (found.length === 0) toast(gone, { tone: 'bad' });
        else
          toast(`${letters(found.length)} moved to the trash, kept for 30 days`, {
            undo: () => void restore(found).catch(failed),
          });
        break;
      }
      case 'InvalidInput':
        toast(outcome.message, { tone: 'bad' });
        break;
      default:
        unknownOutcome(outcome);
    }
    await readAgain();
  };

  /** Answers a sentence when it could not be done. */
  const purge = async (ids: readonly string[]): Promise<string | undefined> => {
    const { data } = await runPurge({ variables: { ids: [...ids] } });
    const outcome = outcomeOf(data?.purgeCoverLetters);
    switch (outcome.__typename) {
      case 'CoverLettersPurged':
        toast(`${letters(outcome.count)} deleted for good`);
        await readAgain();
        return undefined;
      case 'InvalidInput':
        return outcome.message;
      default:
        return unknownOutcome(outcome);
    }
  };

  return {
    restore: (ids: readonly string[]) => restore(ids).catch(failed),
    moveToTrash: (ids: readonly string[]) => moveToTrash(ids).catch(failed),
    purge,
  };
}
