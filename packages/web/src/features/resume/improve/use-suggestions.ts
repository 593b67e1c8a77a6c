import { useMutation } from '@apollo/client/react';
import { outcomeOf, unknownOutcome } from '../../../graphql/outcome.ts';
import {
  AcceptSuggestionDocument,
  AnswerSuggestionDocument,
  ImprovePageDocument,
  ImproveResumeDocument,
  RefuseSuggestionDocument,
  ReopenSuggestionDocument,
  type SuggestionOutcomeFragment,
} from './improve-page.generated.ts';

const refetch = { refetchQueries: [ImprovePageDocument], awaitRefetchQueries: true };

export type Decided =
  { kind: 'done'; version: number; line: number | null } | { kind: 'refused'; message: string };

function decided(answer: SuggestionOutcomeFragment | null | undefined): Decided {
  const outcome = outcomeOf(answer);
  switch (outcome.__typename) {
    case 'SuggestionChanged':
      return { kind: 'done', version: outcome.resume.version, line: outcome.suggestion.line };
    case 'InvalidInput':
    case 'NotFound':
    case 'ResumeConflict':
    case 'SuggestionStale':
      return { kind: 'refused', message: outcome.message };
    default:
      return unknownOutcome(outcome);
  }
}

/** Looks through the resume or a part of it by rules; answers how many new suggestions came, or what kept it from looking. */
export function useLook() {
  const [run] = useMutation(ImproveResumeDocument, refetch);
  return async (
    version: number,
    line: number | null,
  ): Promise<{ lineCount: number; newCount: number } | string> => {
    const outcome = outcomeOf(
      (await run({ variables: { input: { version, line } } })).data?.improveResume,
    );
    switch (outcome.__typename) {
      case 'ResumeLookedAt':
        return { lineCount: outcome.lineCount, newCount: outcome.newCount };
      case 'InvalidInput':
      case 'ResumeConflict':
      case 'ResumeEmpty':
        return outcome.message;
      default:
        return unknownOutcome(outcome);
    }
  };
}

/** The decisions on a suggestion. Each answers what became of it. */
export function useDecisions() {
  const [accept] = useMutation(AcceptSuggestionDocument, refetch);
  const [refuse] = useMutation(RefuseSuggestionDocument, refetch);
  const [reopen] = useMutation(ReopenSuggestionDocument, refetch);
  const [answer] = useMutation(AnswerSuggestionDocument, refetch);
  return {
    accept: async (id: string, version: number) =>
      decided((await accept({ variables: { id, version } })).data?.acceptSuggestion),
    refuse: async (id: string) =>
      decided((await refuse({ variables: { id } })).data?.refuseSuggestion),
    reopen: async (id: string, version: number) =>
      decided((await reopen({ variables: { id, version } })).data?.reopenSuggestion),
    answer: async (id: string, text: string) =>
      decided(
        (await answer({ variables: { input: { id, answer: text } } })).data?.answerSuggestion,
      ),
  };
}
