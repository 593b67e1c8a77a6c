import { useApolloClient, useMutation } from '@apollo/client/react';
import { describeError } from '../../graphql/describe-error.ts';
import { outcomeOf, unknownOutcome } from '../../graphql/outcome.ts';
import { toast } from '../../ui/toast-store.ts';
import {
  DeletePracticeAnswerDocument,
  RestorePracticeAnswerDocument,
} from './answers-page.generated.ts';

/** Moves graded answers to the trash and back. Both say what happened; the move to the trash offers its undo. */
export function useAnswerTrash() {
  const client = useApolloClient();
  const [runDelete] = useMutation(DeletePracticeAnswerDocument);
  const [runRestore] = useMutation(RestorePracticeAnswerDocument);
  const readAgain = () => client.refetchQueries({ include: 'active' });
  const failed = (error: unknown) => toast(describeError(error).message, { tone: 'bad' });

  const restore = async (id: string): Promise<void> => {
    const outcome = outcomeOf(
      (await runRestore({ variables: { id } })).data?.restorePracticeAnswer,
    );
    switch (outcome.__typename) {
      case 'PracticeAnswerRestored':
        toast('Answer restored');
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
    const outcome = outcomeOf((await runDelete({ variables: { id } })).data?.deletePracticeAnswer);
    switch (outcome.__typename) {
      case 'PracticeAnswerDeleted':
        toast('Answer moved to the trash, kept for 30 days', {
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
