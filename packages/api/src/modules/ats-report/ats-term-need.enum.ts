import { registerEnumType } from 'type-graphql';

export const AtsTermNeed = { MUST_HAVE: 'MUST_HAVE', NICE_TO_HAVE: 'NICE_TO_HAVE' } as const;
registerEnumType(AtsTermNeed, {
  name: 'AtsTermNeed',
  description: 'How the job description asks for a term.',
});
