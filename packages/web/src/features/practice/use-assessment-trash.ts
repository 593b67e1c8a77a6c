import { useMutation } from '@apollo/client/react';
import { outcomeOf, unknownOutcome } from '../../graphql/outcome.ts';
import { trashProblem, useTrash } from '../../graphql/use-trash.ts';
import {
  DeleteAssessmentDocument,
  RestoreAssessmentDocument,
} from './assessment-trash.generated.ts';

/** Moves results to the trash and back. */
export function useAssessmentTrash() {
  const [runDelete] = useMutation(DeleteAssessmentDocument);
  const [runRestore] = useMutation(RestoreAssessmentDocument);
  return useTrash<string>(
    async (id: string) => {
      const outcome = outcomeOf((await runDelete({ variables: { id } })).data?.deleteAssessment);
      switch (outcome.__typename) {
        case 'AssessmentDeleted':
          return { message: 'Result moved to the trash, kept for 30 days', undo: id };
        case 'NotFound':
          return trashProblem(outcome);
        default:
          return unknownOutcome(outcome);
      }
    },
    async (id: string) => {
      const outcome = outcomeOf((await runRestore({ variables: { id } })).data?.restoreAssessment);
      switch (outcome.__typename) {
        case 'AssessmentRestored':
          return { message: 'Result restored' };
        case 'NotFound':
          return trashProblem(outcome);
        default:
          return unknownOutcome(outcome);
      }
    },
  );
}
