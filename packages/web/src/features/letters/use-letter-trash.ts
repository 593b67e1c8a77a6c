import { useApolloClient, useMutation } from '@apollo/client/react';
import { describeError } from '../../graphql/describe-error.ts';
import { outcomeOf, unknownOutcome } from '../../graphql/outcome.ts';
import { toast } from '../../ui/toast-store.ts';
import { DeleteLetterDocument, RestoreLetterDocument } from './trash.generated.ts';

const gone = 'That letter is not there any more; it may have been deleted on another device.';

/** Moves letters to the trash and back. Both say what happened; the move to the trash offers its undo. */
export function useLetterTrash() {
  const client = useApolloClient();
  const [runDelete] = useMutation(DeleteLetterDocument);
  const [runRestore] = useMutation(RestoreLetterDocument);
  const readAgain = () => client.refetchQueries({ include: 'active' });
  const failed = (error: unknown) => toast(describeError(error).message, { tone: 'bad' });

  const restore = async (id: string): Promise<void> => {
    const outcome = outcomeOf((await runRestore({ variables: { id } })).data?.restoreCoverLetter);
    switch (outcome.__typename) {
      case 'CoverLetterRestored':
        toast('Letter restored');
        break;
      case 'NotFound':
        toast(gone, { tone: 'bad' });
        break;
      default:
        unknownOutcome(outcome);
    }
    await readAgain();
  };

  const moveToTrash = async (id: string): Promise<void> => {
    const outcome = outcomeOf((await runDelete({ variables: { id } })).data?.deleteCoverLetter);
    switch (outcome.__typename) {
      case 'CoverLetterDeleted':
        toast('Letter moved to the trash, kept for 30 days', {
          undo: () => void restore(id).catch(failed),
        });
        break;
      case 'NotFound':
        toast(gone, { tone: 'bad' });
        break;
      default:
        unknownOutcome(outcome);
    }
    await readAgain();
  };

  return {
    restore: (id: string) => restore(id).catch(failed),
    moveToTrash: (id: string) => moveToTrash(id).catch(failed),
  };
}
