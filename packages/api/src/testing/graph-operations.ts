import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

type WithFields = GraphQLObjectType | GraphQLInterfaceType;

/** The object types that `node(id)` finds. */
export function nounsOf(schema: GraphQLSchema): GraphQLObjectType[] {
  const node = schema.getType('Node');
  return isInterfaceType(node) ? [...schema.getPossibleTypes(node)] : [];
}

/**
 * Selects everything below a field, `depth` objects deep: a walk of the graph that no new field escapes.
 * A type that is being selected already is not entered again; of a connection the nodes stand for the edges.
 */
export function selectionOf(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  depth: number,
): string {
  const type = getNamedType(field.type);
  return isCompositeType(type) ? ` { ${selectAll(schema, type, depth, [])} }` : '';
}

function selectAll(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  depth: number,
  way: readonly string[],
): string {
  if (isUnionType(type)) {
    const members = type
      .getTypes()
      .map((it) => `... on ${it.name} { ${selectAll(schema, it, depth, way)} }`);
    return ['__typename', ...members].join(' ');
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return '__typename';
  const below = [...way, type.name];
  const fields = Object.values((type as WithFields).getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument) || field.name === 'edges') return [];
    const returned = getNamedType(field.type);
    if (!isCompositeType(returned)) return [field.name];
    if (below.includes(returned.name))
      return isObjectType(returned) && returned.getFields()['id'] ? [`${field.name} { id }`] : [];
    // From a connection to its nodes is no step.
    const isPage = type.name.endsWith('Connection');
    const rest = isPage ? depth : depth - 1;
    return rest < 0 ? [] : [`${field.name} { ${selectAll(schema, returned, rest, below)} }`];
  });
  return ['__typename', ...fields].join(' ');
}
