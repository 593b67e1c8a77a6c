import { createUnionType } from 'type-graphql';
import { InvalidInput } from '../../errors/user-error.ts';
import {
  CapReached,
  CoachBusy,
  CoachOff,
  GenerationPreview,
  GenerationStarted,
} from '../generation/generation.result.ts';
import { ProfileIncomplete } from './cover-letter.result.ts';

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
