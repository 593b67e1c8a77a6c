import { useApolloClient, useMutation } from '@apollo/client/react';
import { describeError } from '../../graphql/describe-error.ts';
import { outcomeOf, unknownOutcome } from '../../graphql/outcome.ts';
import { toast } from '../../ui/toast-store.ts';
import { DeleteResumeDocument, RestoreResumeDocument } from './resume-trash.generated.ts';

/** Moves the resume to the trash and back. Both say what happened; the move to the trash offers its undo. */
export function useResumeTrash() {
  const client = useApolloClient();
  const [runDelete] = useMutation(DeleteResumeDocument);
  const [runRestore] = useMutation(RestoreResumeDocument);
  const readAgain = () => client.refetchQueries({ include: 'active' });
  const failed = (error: unknown) => toast(describeError(error).message, { tone: 'bad' });

  const restore = async (): Promise<void> => {
    const outcome = outcomeOf((await runRestore()).data?.restoreResume);
    switch (outcome.__typename) {
      case 'ResumeRestored':
        toast('Resume restored');
        break;
      case 'NewerResume':
      case 'NotFound':
        toast(outcome.message, { tone: 'bad' });
        break;
      default:
        unknownOutcome(outcome);
    }
    await readAgain();
  };

  const moveToTrash = async (): Promise<void> => {
    const outcome = outcomeOf((await runDelete()).data?.deleteResume);
    switch (outcome.__typename) {
      case 'ResumeDeleted':
        toast('Resume moved to the trash, kept for 30 days', {
          undo: () => void restore().catch(failed),
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

  return { restore: () => restore().catch(failed), moveToTrash: () => moveToTrash().catch(failed) };
}
