import { createUnionType } from 'type-graphql';
import { InvalidInput, NotFound } from '../../errors/user-error.ts';
import {
  CapReached,
  CoachBusy,
  CoachOff,
  GenerationPreview,
  GenerationStarted,
} from '../generation/generation.result.ts';
import { CoverLetterLocked, ProfileIncomplete } from './cover-letter.result.ts';

export const StartCoverLetterResult = createUnionType({
  name: 'StartCoverLetterResult',
  description: 'What came of asking for a letter.',
  types: () =>
    [GenerationStarted, ProfileIncomplete, CapReached, CoachOff, CoachBusy, InvalidInput] as const,
});

export const PreviewCoverLetterResult = createUnionType({
  name: 'PreviewCoverLetterResult',
  description: 'What asking for a letter would send.',
  types: () => [GenerationPreview, ProfileIncomplete, CoachOff, InvalidInput] as const,
});

export const StartLetterRewriteResult = createUnionType({
  name: 'StartLetterRewriteResult',
  description: 'What came of asking for a letter to be written anew.',
  types: () =>
    [
      GenerationStarted,
      CapReached,
      CoachOff,
      CoachBusy,
      CoverLetterLocked,
      InvalidInput,
      NotFound,
    ] as const,
});
