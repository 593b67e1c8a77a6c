import { limits } from '@career-coach/shared/limits.ts';
import {
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  type DocumentNode,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import {
  fieldExtensionsEstimator,
  getComplexity,
  type ComplexityEstimator,
} from 'graphql-query-complexity';

/** How many items a list without a page size is taken to have. */
const plainListSize = 10;

/**
 * What an operation may cost with its real variables: 1 for every object that it can bring, so a page of 100 people with
 * 5 letters each costs about 600. Scalars and what introspection reads cost nothing.
 */
const estimateField: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const returned = getNamedType(field.type);
  if (type.name.startsWith('__') || returned.name.startsWith('__')) return 0;
  if (!isCompositeType(returned)) return 0;
  // The connection multiplies; its edges and nodes are not counted again.
  if (returned.name.endsWith('Connection')) return 1 + pageSize(args) * childComplexity;
  if (type.name.endsWith('Connection'))
    return returned.name === 'PageInfo' ? 0 : 1 + childComplexity;
  if (isList(field.type)) return listSize(args) * (1 + childComplexity);
  return 1 + childComplexity;
};

export function costOf(parts: {
  schema: GraphQLSchema;
  document: DocumentNode;
  variables: Record<string, unknown>;
  operationName?: string;
}): number {
  const { schema, document: query, variables, operationName } = parts;
  return getComplexity({
    schema,
    query,
    variables,
    ...(operationName === undefined ? {} : { operationName }),
    estimators: [fieldExtensionsEstimator(), estimateField],
  });
}

function pageSize(args: Record<string, unknown>): number {
  return sizeOf(args['first']) ?? sizeOf(args['last']) ?? limits.page.default;
}

function listSize(args: Record<string, unknown>): number {
  return sizeOf(args['first']) ?? plainListSize;
}

/** A negative size is refused where the page is read; it must not buy anything here. */
function sizeOf(value: unknown): number | null {
  return typeof value === 'number' ? Math.max(0, value) : null;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
