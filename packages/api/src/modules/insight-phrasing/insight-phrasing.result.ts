import { createUnionType, ObjectType } from 'type-graphql';
import { InvalidInput, UserError } from '../../errors/user-error.ts';
import {
  CapReached,
  CoachBusy,
  CoachOff,
  GenerationPreview,
  GenerationStarted,
} from '../generation/generation.result.ts';

@ObjectType({
  description:
    'There are no figures to put into words, or others than when it was asked. Nothing was kept.',
  implements: UserError,
})
export class NoFiguresToPhrase extends UserError {
  constructor(why: 'none' | 'changed') {
    super(
      why === 'none'
        ? 'There are no figures to put into words: you have not chosen a specialization. Choose one in Settings, then ask again.'
        : 'The figures or your specialization changed while this was written, so it was not kept. The text by rules has the new figures; ask again to have them phrased.',
    );
  }
}

export const StartInsightPhrasingResult = createUnionType({
  name: 'StartInsightPhrasingResult',
  description: 'What came of asking for the outlook and trends in a model’s words.',
  types: () =>
    [GenerationStarted, NoFiguresToPhrase, CapReached, CoachOff, CoachBusy, InvalidInput] as const,
});

export const PreviewInsightPhrasingResult = createUnionType({
  name: 'PreviewInsightPhrasingResult',
  description: 'What asking for it would send.',
  types: () => [GenerationPreview, NoFiguresToPhrase, CoachOff, InvalidInput] as const,
});
