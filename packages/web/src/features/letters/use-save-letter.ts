import { useMutation } from '@apollo/client/react';
import type { LetterLength, LetterTone } from '@career-coach/shared/generated/graphql.ts';
import { outcomeOf, unknownOutcome } from '../../graphql/outcome.ts';
import { outlivePage } from '../../graphql/outlive-page.ts';
import {
  CompleteLetterDocument,
  KeepSentencesDocument,
  ReopenLetterDocument,
  SaveLetterDocument,
  type SaveLetterMutation,
} from './letter-editor.generated.ts';

/** What a person edits of a letter. */
export interface LetterText {
  content: string;
  companyName: string;
  jobTitle: string;
  /** As chosen for it; null for letters from before this was kept. */
  tone: LetterTone | null;
  length: LetterLength | null;
}

export type LetterOutcome =
  | { kind: 'saved'; version: number; letterId: string }
  | { kind: 'conflict'; current: LetterText; version: number }
  | { kind: 'refused'; message: string };

export function letterOutcome(
  result: SaveLetterMutation['saveCoverLetter'] | null | undefined,
): LetterOutcome {
  const outcome = outcomeOf(result);
  switch (outcome.__typename) {
    case 'CoverLetterSaved':
      return {
        kind: 'saved',
        version: outcome.coverLetter.version,
        letterId: outcome.coverLetter.id,
      };
    case 'CoverLetterConflict': {
      const { version, content, companyName, jobTitle, tone, length } = outcome.current;
      const current = { content, companyName, jobTitle, tone, length };
      return { kind: 'conflict', current, version };
    }
    case 'InvalidInput':
      return { kind: 'refused', message: outcome.issues[0]?.message ?? outcome.message };
    case 'CoverLetterLocked':
    case 'NotFound':
      return { kind: 'refused', message: outcome.message };
    default:
      return unknownOutcome(outcome);
  }
}

/** Saving, completing and reopening one letter, each on top of the version that was read. */
export function useSaveLetter(id: string) {
  const [runSave] = useMutation(SaveLetterDocument);
  const [runComplete] = useMutation(CompleteLetterDocument);
  const [runKeep] = useMutation(KeepSentencesDocument);
  const [runReopen] = useMutation(ReopenLetterDocument);
  return {
    save: async (text: LetterText, version: number, options?: { isClosing: boolean }) =>
      letterOutcome(
        (
          await runSave({
            variables: { input: { id, version, ...text } },
            ...outlivePage(text.content, options),
          })
        ).data?.saveCoverLetter,
      ),
    complete: async (version: number): Promise<LetterOutcome> => {
      const result = (await runComplete({ variables: { id, version } })).data?.completeCoverLetter;
      return result?.__typename === 'CoverLetterUnsupported'
        ? { kind: 'refused', message: result.message }
        : letterOutcome(result);
    },
    /** Records that these sentences are the person's own words. */
    keep: async (sentences: readonly string[], version: number) =>
      letterOutcome(
        (await runKeep({ variables: { input: { id, version, sentences: [...sentences] } } })).data
          ?.keepLetterSentences,
      ),
    reopen: async (version: number) =>
      letterOutcome((await runReopen({ variables: { id, version } })).data?.reopenCoverLetter),
  };
}
