import { useMutation } from '@apollo/client/react';
import { outcomeOf, unknownOutcome } from '../../../graphql/outcome.ts';
import { CheckResumeDocument, ScorePageDocument } from './score-page.generated.ts';

/** Runs the check; undefined when it went well, else what to tell the person. */
export function useCheckResume() {
  const [run] = useMutation(CheckResumeDocument, {
    refetchQueries: [{ query: ScorePageDocument, variables: { after: null } }],
    awaitRefetchQueries: true,
  });
  return async (jobDescription: string): Promise<string | undefined> => {
    const input = { jobDescription: jobDescription.trim() || null };
    const outcome = outcomeOf((await run({ variables: { input } })).data?.checkResume);
    switch (outcome.__typename) {
      case 'ResumeChecked':
        return undefined;
      case 'ResumeEmpty':
        return outcome.message;
      case 'InvalidInput':
        return outcome.issues[0]?.message ?? outcome.message;
      default:
        return unknownOutcome(outcome);
    }
  };
}
