import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import type { CoverLetter as CoverLetterRow } from '../../database/generated/client.ts';
import { InvalidInput } from '../../errors/user-error.ts';
import { CoverLetter } from './cover-letter.type.ts';

@ObjectType({ description: 'The letters are in the trash, where they stay for 30 days.' })
export class CoverLettersDeleted {
  @Field(() => [CoverLetter], {
    description:
      'The letters that were found; what is not yours or not there any more is left out.',
  })
  coverLetters: CoverLetterRow[];

  constructor(coverLetters: CoverLetterRow[]) {
    this.coverLetters = coverLetters;
  }
}

@ObjectType({ description: 'The letters are back from the trash.' })
export class CoverLettersRestored {
  @Field(() => [CoverLetter], {
    description: 'The letters that were found; what was removed for good is left out.',
  })
  coverLetters: CoverLetterRow[];

  constructor(coverLetters: CoverLetterRow[]) {
    this.coverLetters = coverLetters;
  }
}

@ObjectType({ description: 'The letters were removed for good, with their history.' })
export class CoverLettersPurged {
  @Field(() => Int, { description: 'How many there were in the trash.' })
  count: number;

  constructor(count: number) {
    this.count = count;
  }
}

export const DeleteCoverLettersResult = createUnionType({
  name: 'DeleteCoverLettersResult',
  description: 'What came of putting letters in the trash.',
  types: () => [CoverLettersDeleted, InvalidInput] as const,
});

export const RestoreCoverLettersResult = createUnionType({
  name: 'RestoreCoverLettersResult',
  description: 'What came of bringing letters back.',
  types: () => [CoverLettersRestored, InvalidInput] as const,
});

export const PurgeCoverLettersResult = createUnionType({
  name: 'PurgeCoverLettersResult',
  description: 'What came of removing letters for good.',
  types: () => [CoverLettersPurged, InvalidInput] as const,
});
