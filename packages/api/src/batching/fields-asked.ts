import {
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  typeFromAST,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * The names of the fields of `noun` that the operation asks at this place. Looks through what stands between the field
 * and the noun: a connection and its edges, the members of an outcome, an interface. Stops at other nouns.
 */
export function fieldsAsked(info: GraphQLResolveInfo, noun: string): Set<string> {
  const asked = new Set<string>();
  const returned = getNamedType(info.returnType);
  for (const node of info.fieldNodes) {
    if (node.selectionSet) collect(info, noun, node.selectionSet, returned, asked);
  }
  return asked;
}

function collect(
  info: GraphQLResolveInfo,
  noun: string,
  selectionSet: SelectionSetNode,
  parent: GraphQLNamedType,
  asked: Set<string>,
): void {
  const atNoun = canBe(info, parent, noun);
  for (const selection of selectionSet.selections) {
    if (isLeftOut(info, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const name = selection.name.value;
      if (name.startsWith('__')) continue;
      if (atNoun) {
        asked.add(name);
        continue;
      }
      const next = isStopped(parent) ? undefined : fieldType(parent, name);
      if (next && selection.selectionSet) collect(info, noun, selection.selectionSet, next, asked);
      continue;
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
    if (!fragment) continue;
    const condition = fragment.typeCondition
      ? typeFromAST(info.schema, fragment.typeCondition)
      : parent;
    if (!condition || (atNoun && !canBe(info, condition, noun))) continue;
    collect(info, noun, fragment.selectionSet, condition, asked);
  }
}

function canBe(info: GraphQLResolveInfo, type: GraphQLNamedType, noun: string): boolean {
  if (type.name === noun) return true;
  const nounType = info.schema.getType(noun);
  return isAbstractType(type) && isObjectType(nounType) && info.schema.isSubType(type, nounType);
}

/** Another noun: what is below it is its own loaders' business. */
function isStopped(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.getInterfaces().some((it) => it.name === 'Node');
}

function fieldType(parent: GraphQLNamedType, name: string): GraphQLNamedType | undefined {
  if (!isObjectType(parent) && !isInterfaceType(parent)) return undefined;
  const field = parent.getFields()[name];
  return field && getNamedType(field.type);
}

function isLeftOut(info: GraphQLResolveInfo, selection: SelectionNode): boolean {
  if (!selection.directives?.length) return false;
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, info.variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, info.variableValues);
  return skip?.['if'] === true || include?.['if'] === false;
}
