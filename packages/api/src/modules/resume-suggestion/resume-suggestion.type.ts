import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { suggestionKinds } from '../../coaching/improve-text/improve-text.schema.ts';
import type { ResumeSuggestion as ResumeSuggestionRow } from '../../database/generated/client.ts';
import { Node } from '../node/node.type.ts';

export const SuggestionKind = Object.fromEntries(suggestionKinds.map((kind) => [kind, kind])) as {
  [Kind in (typeof suggestionKinds)[number]]: Kind;
};
registerEnumType(SuggestionKind, {
  name: 'SuggestionKind',
  description: 'What a suggestion mends.',
  valuesConfig: {
    DUTY_PHRASE: { description: 'A duty (“responsible for …”) becomes what was done.' },
    WEAK_VERB: { description: 'Several words become the verb they mean.' },
    FIRST_PERSON: { description: '“I” goes.' },
    TENSE: { description: 'A finished role goes into the past tense.' },
    FILLER: { description: 'Words that praise or pad go.' },
    LENGTH: { description: 'A long bullet becomes two.' },
    YOUR_PART: { description: 'Asks what the person did themselves.' },
    OUTCOME: { description: 'Asks what came of it. No number is ever made up.' },
    REWRITE: { description: 'A whole line anew, by a model.' },
  },
});
export type SuggestionKind = keyof typeof SuggestionKind;

export const SuggestionState = {
  OPEN: 'OPEN',
  ACCEPTED: 'ACCEPTED',
  REFUSED: 'REFUSED',
} as const;
registerEnumType(SuggestionState, {
  name: 'SuggestionState',
  description: 'What became of a suggestion. A refused one is not made again.',
});
export type SuggestionState = keyof typeof SuggestionState;

type SuggestionFields = Pick<
  ResumeSuggestionRow,
  | 'id'
  | 'resumeVersion'
  | 'place'
  | 'before'
  | 'after'
  | 'reason'
  | 'question'
  | 'answer'
  | 'writtenBy'
  | 'createdAt'
  | 'decidedAt'
>;

@ObjectType({
  description:
    'A better wording for one place of the resume, or a question whose answer would make one. Only the person decides; nothing is changed by itself.',
  implements: Node,
})
export class ResumeSuggestion implements SuggestionFields {
  id: string;

  @Field(() => SuggestionKind, { description: 'What it mends.' })
  kind: SuggestionKind;

  @Field(() => SuggestionState, { description: 'What became of it.' })
  state: SuggestionState;

  @Field(() => Int, { description: 'Resume.version that was read.' })
  resumeVersion: number;

  @Field(() => String, {
    description:
      'Where it stands, such as `Experience › Welder, Northgate Fabrication › bullet 2`.',
  })
  place: string;

  @Field(() => String, { description: 'The Markdown it is about, word for word.' })
  before: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The Markdown it would become. No word of it is a fact that is neither in the resume nor typed by the person. Null while only the question is asked.',
  })
  after: string | null;

  @Field(() => String, { description: 'Why, in a sentence or two.' })
  reason: string;

  @Field(() => String, {
    nullable: true,
    description: 'What only the person can tell; null when nothing is asked.',
  })
  question: string | null;

  @Field(() => String, { nullable: true, description: 'What the person answered; null before.' })
  answer: string | null;

  @Field(() => String, { description: 'Who made it: `rule-based`, or `Claude` with its model.' })
  writtenBy: string;

  @Field(() => Date, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was accepted or refused; null while open.',
  })
  decidedAt: Date | null;
}
