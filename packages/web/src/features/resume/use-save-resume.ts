import { useMutation } from '@apollo/client/react';
import type { SaveResumeResult } from '@career-coach/shared/generated/graphql.ts';
import { outcomeOf, unknownOutcome } from '../../graphql/outcome.ts';
import { outlivePage } from '../../graphql/outlive-page.ts';
import { ResumePageDocument, SaveResumeDocument } from './resume-page.generated.ts';

export type ResumeOutcome =
  | { kind: 'saved'; version: number }
  | { kind: 'conflict'; current: string; version: number }
  | { kind: 'refused'; message: string };

interface SaveAnswer {
  __typename: NonNullable<SaveResumeResult['__typename']>;
  message?: string;
  resume?: { version: number };
  current?: { content: string | null; version: number };
  issues?: readonly { message: string }[];
}

/** The outcome of a save or an accepted import, in the editor's words. */
export function resumeOutcome(answer: SaveAnswer | null | undefined): ResumeOutcome {
  const outcome = outcomeOf(answer);
  switch (outcome.__typename) {
    case 'ResumeSaved':
      return { kind: 'saved', version: outcome.resume?.version ?? 0 };
    case 'ResumeConflict':
      return {
        kind: 'conflict',
        current: outcome.current?.content ?? '',
        version: outcome.current?.version ?? 0,
      };
    case 'InvalidInput':
      return { kind: 'refused', message: outcome.issues?.[0]?.message ?? outcome.message ?? '' };
    case 'NotFound':
      return { kind: 'refused', message: outcome.message ?? '' };
    default:
      return unknownOutcome(outcome.__typename);
  }
}

/** Saves the whole document on top of a version; version 0 makes the first resume. */
export function useSaveResume() {
  const [run] = useMutation(SaveResumeDocument);
  return async (
    content: string,
    version: number,
    options?: { isClosing: boolean },
  ): Promise<ResumeOutcome> =>
    resumeOutcome(
      (
        await run({
          variables: { input: { content, version } },
          ...outlivePage(content, options),
          // A first save makes a resume where the page had none.
          ...(version === 0
            ? { refetchQueries: [ResumePageDocument], awaitRefetchQueries: true }
            : {}),
        })
      ).data?.saveResume,
    );
}
