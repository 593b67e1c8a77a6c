import { useMutation } from '@apollo/client/react';
import { outcomeOf, unknownOutcome } from '../../graphql/outcome.ts';
import { trashProblem, useTrash } from '../../graphql/use-trash.ts';
import { DeleteResumeDocument, RestoreResumeDocument } from './resume-trash.generated.ts';

/** Moves the resume to the trash and back. */
export function useResumeTrash() {
  const [runDelete] = useMutation(DeleteResumeDocument);
  const [runRestore] = useMutation(RestoreResumeDocument);
  // There is one resume: nothing to name.
  const trash = useTrash<true>(
    async () => {
      const outcome = outcomeOf((await runDelete()).data?.deleteResume);
      switch (outcome.__typename) {
        case 'ResumeDeleted':
          return { message: 'Resume moved to the trash, kept for 30 days', undo: true };
        case 'NotFound':
          return trashProblem(outcome);
        default:
          return unknownOutcome(outcome);
      }
    },
    async () => {
      const outcome = outcomeOf((await runRestore()).data?.restoreResume);
      switch (outcome.__typename) {
        case 'ResumeRestored':
          return { message: 'Resume restored' };
        case 'NewerResume':
        case 'NotFound':
          return trashProblem(outcome);
        default:
          return unknownOutcome(outcome);
      }
    },
  );
  return { restore: () => trash.restore(true), moveToTrash: () => trash.moveToTrash(true) };
}
