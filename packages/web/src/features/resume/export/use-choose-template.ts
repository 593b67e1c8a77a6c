import { useMutation } from '@apollo/client/react';
import type { ResumeTemplate } from '@career-coach/shared/resume-exports.ts';
import { outcomeOf, unknownOutcome } from '../../../graphql/outcome.ts';
import { templateOf } from './graph-names.ts';
import { ChooseTemplateDocument } from './export-page.generated.ts';

/** Remembers the look; answers whether there was a resume to remember it for. */
export function useChooseTemplate() {
  const [choose] = useMutation(ChooseTemplateDocument);
  return async (template: ResumeTemplate): Promise<'remembered' | 'gone'> => {
    const { data } = await choose({ variables: { template: templateOf[template] } });
    const outcome = outcomeOf(data?.chooseResumeTemplate);
    switch (outcome.__typename) {
      case 'ResumeTemplateChosen':
        return 'remembered';
      case 'NotFound':
        return 'gone';
      default:
        return unknownOutcome(outcome);
    }
  };
}
