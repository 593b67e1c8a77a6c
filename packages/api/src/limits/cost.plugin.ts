import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '../context/context.ts';
import { KnownError } from '../errors/known-errors.ts';
import { costOf } from './cost.ts';

/** Told in `extensions.cost` of every answer. */
export interface Cost {
  requested: number;
  allowed: number;
}

/** Refuses an operation that costs more than allowed, before anything of it runs, and tells each answer its cost. */
export function costPlugin(allowed: number): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      let cost: Cost | undefined;
      return {
        async didResolveOperation({ schema, document, request, operationName, operation }) {
          if (operation && !takesVariables(schema, operation, request.variables ?? {})) return;
          const requested = costOf({
            schema,
            document,
            variables: request.variables ?? {},
            ...(operationName ? { operationName } : {}),
          });
          cost = { requested, allowed };
          if (requested > allowed) throw tooExpensive(cost);
        },
        async willSendResponse({ response }) {
          if (cost && response.body.kind === 'single') {
            response.body.singleResult.extensions = {
              ...response.body.singleResult.extensions,
              cost,
            };
          }
        },
      };
    },
  };
}

/** Variables that are missing or of the wrong type have no cost: execution refuses them, and says which and why. */
function takesVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): boolean {
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: 1,
  });
  return errors === undefined;
}

function tooExpensive(cost: Cost): KnownError {
  const [requested, allowed] = [cost.requested, cost.allowed].map((points) =>
    points.toLocaleString('en-US'),
  );
  return new KnownError(
    'QUERY_TOO_EXPENSIVE',
    `This operation costs ${requested} points; ${allowed} are allowed. Nothing was read or changed. Ask for smaller pages, or for fewer lists inside lists.`,
    { cost, http: { status: 400 } },
  );
}
