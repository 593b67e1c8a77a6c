import { useMutation } from '@apollo/client/react';
import { outcomeOf, unknownOutcome } from '../../../graphql/outcome.ts';
import { outlivePage } from '../../../graphql/outlive-page.ts';
import {
  FollowMasterDocument,
  RestoreCopyRevisionDocument,
  SaveCopyDocument,
  TakeMasterChangesDocument,
  type FollowMasterMutationVariables,
  type SaveCopyMutation,
  type TakeMasterChangesMutationVariables,
} from './copy-page.generated.ts';

export type CopyOutcome =
  | { kind: 'saved'; version: number }
  | { kind: 'conflict'; current: string; version: number }
  | { kind: 'refused'; message: string };

function answer(result: SaveCopyMutation['saveTailoredResume'] | null | undefined): CopyOutcome {
  const outcome = outcomeOf(result);
  switch (outcome.__typename) {
    case 'TailoredResumeSaved':
      return { kind: 'saved', version: outcome.tailoredResume.version };
    case 'TailoredResumeConflict': {
      const { content, version } = outcome.current;
      return { kind: 'conflict', current: content, version };
    }
    case 'InvalidInput':
      return { kind: 'refused', message: outcome.issues[0]?.message ?? outcome.message };
    case 'NotFound':
      return { kind: 'refused', message: outcome.message };
    default:
      return unknownOutcome(outcome);
  }
}

/** Saving, restoring and following for one copy, each on top of the version that was read. */
export function useCopy(id: string) {
  const [runSave] = useMutation(SaveCopyDocument);
  const [runRestore] = useMutation(RestoreCopyRevisionDocument, { refetchQueries: ['CopyPage'] });
  const [runFollow] = useMutation(FollowMasterDocument, { refetchQueries: ['CopyPage'] });
  const [runTake] = useMutation(TakeMasterChangesDocument);
  return {
    save: async (content: string, version: number, options?: { isClosing: boolean }) =>
      answer(
        (
          await runSave({
            variables: { input: { id, version, content } },
            ...outlivePage(content, options),
          })
        ).data?.saveTailoredResume,
      ),
    restore: async (revisionId: string, version: number) =>
      answer(
        (await runRestore({ variables: { input: { id: revisionId, version } } })).data
          ?.restoreTailoredResumeRevision,
      ),
    /** What fits of the master's changes is in the copy then; nothing where either was saved meanwhile. */
    take: async (input: Omit<TakeMasterChangesMutationVariables['input'], 'id'>) => {
      const outcome = outcomeOf(
        (await runTake({ variables: { input: { id, ...input } } })).data?.takeMasterChanges,
      );
      return outcome.__typename === 'MasterChangesTaken' ? outcome.taken : [];
    },
    /** Answers why it could not be done; null when it was. */
    follow: async (
      input: Omit<FollowMasterMutationVariables['input'], 'id'>,
    ): Promise<string | null> => {
      const outcome = outcomeOf(
        (await runFollow({ variables: { input: { id, ...input } } })).data?.followMaster,
      );
      return outcome.__typename === 'TailoredResumeSaved' ? null : outcome.message;
    },
  };
}
