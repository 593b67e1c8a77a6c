import { createUnionType, Field, ObjectType } from 'type-graphql';
import type { CoverLetter as CoverLetterRow } from '../../database/generated/client.ts';
import { InvalidInput, NotFound, UserError } from '../../errors/user-error.ts';
import type { LetterSentence as Sentence } from '../../coaching/grounding/fact.ts';
import { CoverLetter, LetterSentence, type FactLetter } from './cover-letter.type.ts';
import { shownEvidence } from './letter-evidence.ts';

@ObjectType({ description: 'The letter was saved.' })
export class CoverLetterSaved {
  @Field(() => CoverLetter, { description: 'The letter, as saved.' })
  coverLetter: CoverLetterRow;

  constructor(coverLetter: CoverLetterRow) {
    this.coverLetter = coverLetter;
  }
}

@ObjectType({
  description:
    'The letter was saved elsewhere since this version was read. Nothing was overwritten.',
  implements: UserError,
})
export class CoverLetterConflict extends UserError {
  @Field(() => CoverLetter, {
    description: 'The letter as it is now: compare, and save again from its version.',
  })
  current: CoverLetterRow;

  constructor(current: CoverLetterRow) {
    super(
      'This letter was changed on another device in the meantime. Nothing was overwritten: compare both and save again.',
    );
    this.current = current;
  }
}

@ObjectType({ description: 'The letter is completed and therefore locked.', implements: UserError })
export class CoverLetterLocked extends UserError {
  constructor() {
    super(
      'This letter is completed and locked, so nothing was changed. Reopen it to go on writing.',
    );
  }
}

@ObjectType({
  description: 'There is not enough to write a letter from. Nothing was written.',
  implements: UserError,
})
export class ProfileIncomplete extends UserError {
  @Field(() => [String], {
    description:
      'What is missing: `name` (of the profile or the resume), `resume` (or skills or a biography in the profile).',
  })
  missing: string[];

  constructor(missing: string[]) {
    const texts: Readonly<Record<string, string>> = {
      name: 'your name to sign with: add it to your profile',
      resume: 'something to tell: add your resume, or skills and a biography to your profile',
    };
    super(
      `A letter may only use what you have given. Still missing is ${missing.map((part) => texts[part] ?? part).join('; and ')}.`,
    );
    this.missing = missing;
  }
}

@ObjectType({
  description:
    'Nothing that the person gave supports some sentences. The letter was not completed.',
  implements: UserError,
})
export class CoverLetterUnsupported extends UserError {
  @Field(() => [LetterSentence], {
    description:
      'These sentences: keep each as your own words (keepLetterSentences), change it or remove it.',
  })
  sentences: LetterSentence[];

  constructor(letter: FactLetter, sentences: readonly Sentence[]) {
    super(
      'Nothing in your profile, your resume or the description supports some sentences. Keep each as your own words, change it or remove it, then complete the letter.',
    );
    this.sentences = shownEvidence(letter, sentences);
  }
}

@ObjectType({ description: 'The letter is in the trash, where it stays for 30 days.' })
export class CoverLetterDeleted {
  @Field(() => CoverLetter, { description: 'The letter, which restoreCoverLetter brings back.' })
  coverLetter: CoverLetterRow;

  constructor(coverLetter: CoverLetterRow) {
    this.coverLetter = coverLetter;
  }
}

@ObjectType({ description: 'The letter is back from the trash.' })
export class CoverLetterRestored {
  @Field(() => CoverLetter, { description: 'The letter.' })
  coverLetter: CoverLetterRow;

  constructor(coverLetter: CoverLetterRow) {
    this.coverLetter = coverLetter;
  }
}

export const CreateCoverLetterResult = createUnionType({
  name: 'CreateCoverLetterResult',
  description: 'What came of starting a letter.',
  types: () => [CoverLetterSaved, InvalidInput] as const,
});

export const SaveCoverLetterResult = createUnionType({
  name: 'SaveCoverLetterResult',
  description: 'What came of saving or reopening a letter.',
  types: () =>
    [CoverLetterSaved, CoverLetterConflict, CoverLetterLocked, InvalidInput, NotFound] as const,
});

export const DeleteCoverLetterResult = createUnionType({
  name: 'DeleteCoverLetterResult',
  description: 'What came of putting a letter in the trash.',
  types: () => [CoverLetterDeleted, NotFound] as const,
});

export const RestoreCoverLetterResult = createUnionType({
  name: 'RestoreCoverLetterResult',
  description: 'What came of bringing a letter back.',
  types: () => [CoverLetterRestored, NotFound] as const,
});

export const CompleteCoverLetterResult = createUnionType({
  name: 'CompleteCoverLetterResult',
  description: 'What came of completing a letter.',
  types: () =>
    [
      CoverLetterSaved,
      CoverLetterUnsupported,
      CoverLetterConflict,
      CoverLetterLocked,
      InvalidInput,
      NotFound,
    ] as const,
});

export const DuplicateCoverLetterResult = createUnionType({
  name: 'DuplicateCoverLetterResult',
  description: 'What came of taking a letter for another job.',
  types: () => [CoverLetterSaved, InvalidInput, NotFound] as const,
});
