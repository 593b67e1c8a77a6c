import { useMutation } from '@apollo/client/react';
import type { PostingTermChange, TermVerdict } from '@career-coach/shared/generated/graphql.ts';
import { outcomeOf, unknownOutcome } from '../../../graphql/outcome.ts';
import {
  EditPostingTermsDocument,
  LearningListDocument,
  ScorePageDocument,
  TriageTermDocument,
} from './score-page.generated.ts';

const page = { query: ScorePageDocument, variables: { after: null } };

/** Saves what the person says of the posting's terms and scores with them; undefined when it went well. */
export function useEditTerms(reportId: string) {
  const [run] = useMutation(EditPostingTermsDocument, {
    refetchQueries: [page],
    awaitRefetchQueries: true,
  });
  return async (
    edits: { term: string; need: PostingTermChange }[],
  ): Promise<string | undefined> => {
    const input = { reportId, edits };
    const outcome = outcomeOf((await run({ variables: { input } })).data?.editPostingTerms);
    switch (outcome.__typename) {
      case 'PostingTermsEdited':
        return undefined;
      case 'InvalidInput':
      case 'NotFound':
      case 'ResumeEmpty':
        return outcome.message;
      default:
        return unknownOutcome(outcome);
    }
  };
}

/** Keeps what the person says of a missing term; undefined when it went well. Nothing is put into the resume. */
export function useTriageTerm() {
  const [run] = useMutation(TriageTermDocument, {
    refetchQueries: [page, { query: LearningListDocument, variables: { after: null } }],
    awaitRefetchQueries: true,
  });
  return async (term: string, verdict: TermVerdict | null): Promise<string | undefined> => {
    const input = { term, verdict };
    const outcome = outcomeOf((await run({ variables: { input } })).data?.triageTerm);
    switch (outcome.__typename) {
      case 'TermTriaged':
        return undefined;
      case 'InvalidInput':
        return outcome.issues[0]?.message ?? outcome.message;
      default:
        return unknownOutcome(outcome);
    }
  };
}
