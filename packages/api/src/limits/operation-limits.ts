import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';

/** What an operation may look like before anything is executed. Page sizes are `limits.page`, cost is `cost.ts`. */
export const operationLimits = {
  /** Nested fields; the deepest operation of the app has 8. */
  depth: 12,
  aliases: 30,
  directives: 40,
  /** Words and marks of the operation's text. */
  tokens: 2_500,
  /** A broken operation is told its first few mistakes only: naming all of them is work for us. */
  validationErrors: 3,
  /** Of a GraphQL request; the largest honest one saves a resume of 100,000 characters of any script. */
  bodyBytes: 512 * 1024,
} as const;

const refusal = {
  exposeLimits: true,
  errorMessage: 'The operation is larger than allowed.',
  // Thrown errors would count as ours, with status 500.
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError) =>
      context?.reportError(new GraphQLError(error.message.replace('Syntax Error: ', ''))),
  ],
};

export const operationRules: ValidationRule[] = [
  // The allow list would let `__typename` pass uncounted.
  maxAliasesRule({ ...refusal, n: operationLimits.aliases, allowList: [] }),
  maxDepthRule({
    ...refusal,
    n: operationLimits.depth,
    ignoreIntrospection: true,
    flattenFragments: true,
  }),
  maxDirectivesRule({ ...refusal, n: operationLimits.directives }),
];
