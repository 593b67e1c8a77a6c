import { Field, ObjectType, registerEnumType } from 'type-graphql';

export const CoachKind = { RULE_BASED: 'RULE_BASED', CLAUDE: 'CLAUDE' } as const;
registerEnumType(CoachKind, {
  name: 'CoachKind',
  description: 'Who writes letters, feedback and tips.',
  valuesConfig: {
    RULE_BASED: { description: 'Rules, built in. Needs no key, sends nothing anywhere.' },
    CLAUDE: { description: 'A Claude model of Anthropic.' },
  },
});

@ObjectType({ description: 'The coach that writes in this installation.' })
export class CoachStatus {
  @Field(() => CoachKind, { description: 'What kind of coach it is.' })
  kind: keyof typeof CoachKind;

  @Field(() => String, {
    description: 'What its texts are badged with: `rule-based` or `Claude` and the model.',
  })
  label: string;
}
