import { useMutation } from '@apollo/client/react';
import { outcomeOf, unknownOutcome } from '../../../graphql/outcome.ts';
import { resumeOutcome, type ResumeOutcome } from '../use-save-resume.ts';
import { AcceptImportDocument, DiscardImportDocument } from './import-page.generated.ts';

/** Making an import the resume, or forgetting it. */
export function useImport(id: string) {
  const [runAccept] = useMutation(AcceptImportDocument, { refetchQueries: ['ResumePage'] });
  const [runDiscard] = useMutation(DiscardImportDocument, { refetchQueries: ['ResumePage'] });
  return {
    accept: async (content: string, version: number): Promise<ResumeOutcome> =>
      resumeOutcome(
        (await runAccept({ variables: { input: { id, content, version } } })).data
          ?.acceptResumeImport,
      ),
    discard: async (): Promise<'discarded' | 'gone'> => {
      const outcome = outcomeOf(
        (await runDiscard({ variables: { id } })).data?.discardResumeImport,
      );
      switch (outcome.__typename) {
        case 'ResumeImportDiscarded':
          return 'discarded';
        case 'NotFound':
          return 'gone';
        default:
          return unknownOutcome(outcome);
      }
    },
  };
}
