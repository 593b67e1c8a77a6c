import { registerEnumType } from 'type-graphql';

export const CoachKind = { RULE_BASED: 'RULE_BASED', CLAUDE: 'CLAUDE' } as const;
registerEnumType(CoachKind, {
  name: 'CoachKind',
  description: 'Who writes letters, feedback and tips.',
  valuesConfig: {
    RULE_BASED: { description: 'Rules, built in. Needs no key, sends nothing anywhere.' },
    CLAUDE: { description: 'A Claude model of Anthropic.' },
  },
});
