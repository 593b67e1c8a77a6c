import { useApolloClient, useMutation } from '@apollo/client/react';
import { describeError } from '../../../graphql/describe-error.ts';
import { outcomeOf, unknownOutcome } from '../../../graphql/outcome.ts';
import { toast } from '../../../ui/toast-store.ts';
import { DeleteCopyDocument, RestoreCopyDocument } from './copy-trash.generated.ts';

/** Moves copies to the trash and back. Both say what happened; the move to the trash offers its undo. */
export function useCopyTrash() {
  const client = useApolloClient();
  const [runDelete] = useMutation(DeleteCopyDocument);
  const [runRestore] = useMutation(RestoreCopyDocument);
  const readAgain = () => client.refetchQueries({ include: 'active' });
  const failed = (error: unknown) => toast(describeError(error).message, { tone: 'bad' });

  const restore = async (id: string): Promise<void> => {
    const { data } = await runRestore({ variables: { id } });
    const outcome = outcomeOf(data?.restoreTailoredResume);
    switch (outcome.__typename) {
      case 'TailoredResumeRestored':
        toast('Copy restored');
        break;
      case 'NotFound':
        toast(outcome.message, { tone: 'bad' });
        break;
      default:
        unknownOutcome(outcome);
    }
    await readAgain();
  };

  const moveToTrash = async (id: string): Promise<void> => {
    const { data } = await runDelete({ variables: { id } });
    const outcome = outcomeOf(data?.deleteTailoredResume);
    switch (outcome.__typename) {
      case 'TailoredResumeDeleted':
        toast('Copy moved to the trash, kept for 30 days', {
          undo: () => void restore(id).catch(failed),
        });
        break;
      case 'NotFound':
        toast(outcome.message, { tone: 'bad' });
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
