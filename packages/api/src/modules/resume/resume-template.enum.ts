import type { ResumeTemplate as Template } from '@career-coach/shared/resume-exports.ts';
import { registerEnumType } from 'type-graphql';

export const ResumeTemplate = {
  CLASSIC: 'classic',
  MODERN: 'modern',
  COMPACT: 'compact',
  ACADEMIC: 'academic',
} as const satisfies Record<string, Template>;
registerEnumType(ResumeTemplate, {
  name: 'ResumeTemplate',
  description:
    'A look of an exported resume; all are one column, with a text layer that machines read in order.',
  valuesConfig: {
    CLASSIC: { description: 'Serif, centred head, dates at the right edge.' },
    MODERN: { description: 'Sans-serif with one colour.' },
    COMPACT: { description: 'As much on a page as can be read well, never below 9 points.' },
    ACADEMIC: { description: 'Generous serif with the dates in a column of their own.' },
  },
});
