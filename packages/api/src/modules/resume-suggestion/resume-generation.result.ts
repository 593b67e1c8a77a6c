import { createUnionType } from 'type-graphql';
import { InvalidInput } from '../../errors/user-error.ts';
import { ResumeEmpty } from '../ats-report/ats-report.result.ts';
import {
  CapReached,
  CoachBusy,
  CoachOff,
  GenerationPreview,
  GenerationStarted,
} from '../generation/generation.result.ts';
import { ResumeConflict } from '../resume/resume.result.ts';

export const StartResumeGenerationResult = createUnionType({
  name: 'StartResumeGenerationResult',
  description: 'What came of asking a coach to look at the resume.',
  types: () =>
    [
      GenerationStarted,
      ResumeEmpty,
      ResumeConflict,
      CapReached,
      CoachOff,
      CoachBusy,
      InvalidInput,
    ] as const,
});

export const PreviewResumeGenerationResult = createUnionType({
  name: 'PreviewResumeGenerationResult',
  description: 'What asking a coach to look at the resume would send.',
  types: () => [GenerationPreview, ResumeEmpty, ResumeConflict, CoachOff, InvalidInput] as const,
});
