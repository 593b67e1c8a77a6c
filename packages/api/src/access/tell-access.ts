import type { GraphQLSchema } from 'graphql';
import type { AccessRule } from './rules.ts';

/** Writes each root field's rule below its description, for whoever reads the SDL. */
export function tellAccess(schema: GraphQLSchema): GraphQLSchema {
  for (const root of [
    schema.getQueryType(),
    schema.getMutationType(),
    schema.getSubscriptionType(),
  ]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      const rule = ruleOf(field.extensions);
      if (rule)
        field.description = `${field.description ?? ''}\n\nWho may ask: ${rule.told}.`.trim();
    }
  }
  return schema;
}

export function ruleOf(extensions: Readonly<Record<string, unknown>>): AccessRule | null {
  return (extensions['access'] as AccessRule | undefined) ?? null;
}
