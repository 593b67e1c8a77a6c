import { useMutation } from '@apollo/client/react';
import { outcomeOf, unknownOutcome } from '../../../graphql/outcome.ts';
import { trashProblem, useTrash } from '../../../graphql/use-trash.ts';
import { DeleteCopyDocument, RestoreCopyDocument } from './copy-trash.generated.ts';

/** Moves copies to the trash and back. */
export function useCopyTrash() {
  const [runDelete] = useMutation(DeleteCopyDocument);
  const [runRestore] = useMutation(RestoreCopyDocument);
  return useTrash<string>(
    async (id: string) => {
      const outcome = outcomeOf(
        (await runDelete({ variables: { id } })).data?.deleteTailoredResume,
      );
      switch (outcome.__typename) {
        case 'TailoredResumeDeleted':
          return { message: 'Copy moved to the trash, kept for 30 days', undo: id };
        case 'NotFound':
          return trashProblem(outcome);
        default:
          return unknownOutcome(outcome);
      }
    },
    async (id: string) => {
      const outcome = outcomeOf(
        (await runRestore({ variables: { id } })).data?.restoreTailoredResume,
      );
      switch (outcome.__typename) {
        case 'TailoredResumeRestored':
          return { message: 'Copy restored' };
        case 'NotFound':
          return trashProblem(outcome);
        default:
          return unknownOutcome(outcome);
      }
    },
  );
}
