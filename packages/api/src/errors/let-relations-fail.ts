import { isInterfaceType, isNonNullType, type GraphQLSchema } from 'graphql';

/**
 * Makes every connection below a noun nullable: a null where something must be takes the whole parent along, so one list
 * that cannot be read would lose the person's profile and every other list. This way it alone is null, and `errors` says why.
 */
export function letRelationsFail(schema: GraphQLSchema): GraphQLSchema {
  const node = schema.getType('Node');
  const nouns = isInterfaceType(node) ? schema.getPossibleTypes(node) : [];
  for (const noun of nouns) {
    for (const field of Object.values(noun.getFields())) {
      if (!isNonNullType(field.type) || !String(field.type).endsWith('Connection!')) continue;
      field.type = field.type.ofType;
      field.description =
        `${field.description ?? ''}\n\nNull only when it could not be read; errors says why.`.trim();
    }
  }
  return schema;
}
