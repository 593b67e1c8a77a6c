import type { RewriteLetter } from '@career-coach/shared/inputs/cover-letter.ts';
import { limits } from '@career-coach/shared/limits.ts';
import { Field, ID, InputType, Int } from 'type-graphql';
import type {
  LetterLength as Length,
  LetterTone as Tone,
} from '../../coaching/cover-letter/letter-input.ts';
import { LetterLength, LetterTone } from './cover-letter.type.ts';

@InputType({ description: 'What to write anew, and how.' })
export class RewriteLetterInput implements RewriteLetter {
  @Field(() => ID, { description: 'CoverLetter.id.' })
  id: string;

  @Field(() => String, {
    description: `The letter as it stands in the editor, at most ${limits.coverLetter.content} characters.`,
  })
  content: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The paragraph to change, from 0, the salutation being the first; the whole letter when left out.',
  })
  paragraph?: number | null;

  @Field(() => String, {
    description: `What to change, at most ${limits.coverLetter.instruction} characters; empty for other words, or another achievement in a paragraph.`,
  })
  instruction: string;

  @Field(() => LetterTone, {
    nullable: true,
    description:
      'How the letter speaks where it is written anew; as it was chosen for it when left out.',
  })
  tone?: Tone | null;

  @Field(() => LetterLength, {
    nullable: true,
    description: 'How long it is where it is written anew; as it was chosen for it when left out.',
  })
  length?: Length | null;
}
