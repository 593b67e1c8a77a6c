import { useMutation } from '@apollo/client/react';
import { describeError } from '../../../graphql/describe-error.ts';
import { outcomeOf, unknownOutcome } from '../../../graphql/outcome.ts';
import {
  CoachSettingsPageDocument,
  SaveCoachSettingsDocument,
} from './coach-settings.generated.ts';

interface Change {
  modelAllowed?: boolean;
  capMicroUsd?: number;
}

/** Saves what was changed; answers what went wrong, in words, or null. */
export function useSaveCoachSettings() {
  // Who writes from now on stands in the page's head too.
  const [save] = useMutation(SaveCoachSettingsDocument, {
    refetchQueries: [CoachSettingsPageDocument],
    awaitRefetchQueries: true,
  });
  return async ({ modelAllowed, capMicroUsd }: Change): Promise<string | null> => {
    const input = { modelAllowed: modelAllowed ?? null, capMicroUsd: capMicroUsd ?? null };
    try {
      const outcome = outcomeOf((await save({ variables: { input } })).data?.saveCoachSettings);
      switch (outcome.__typename) {
        case 'CoachSettingsSaved':
          return null;
        case 'InvalidInput':
          return outcome.issues.map(({ message }) => message).join(' ');
        default:
          return unknownOutcome(outcome);
      }
    } catch (error) {
      return `Nothing was changed. ${describeError(error).message}`;
    }
  };
}
