import {
  createSourceEventStream,
  execute,
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import type { RequestParams } from 'graphql-sse';
import type { RequestContext } from '../context/context.ts';
import { cancelSqlOn } from '../database/statement.ts';
import { badUserInput } from '../errors/known-errors.ts';
import { costOf } from '../limits/cost.ts';
import { operationLimits, operationRules } from '../limits/operation-limits.ts';

export type StreamedOperation = Pick<
  ExecutionArgs,
  'schema' | 'document' | 'variableValues' | 'operationName'
>;

/** The operation of a stream, within the limits of every operation; or what is wrong with it. */
export function readStreamedOperation(
  schema: GraphQLSchema,
  { query, operationName, variables }: RequestParams,
  maxCost: number,
): StreamedOperation | readonly GraphQLError[] {
  try {
    const document = parse(query, { maxTokens: operationLimits.tokens });
    const broken = validate(schema, document, [...specifiedRules, ...operationRules], {
      maxErrors: operationLimits.validationErrors,
    });
    if (broken.length > 0) return broken.map(({ message }) => badUserInput(message));
    const named = operationName ? { operationName } : {};
    if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.SUBSCRIPTION)
      return [badUserInput('Only subscriptions are streamed. Send the rest to /graphql.')];
    const variableValues = variables ?? {};
    const cost = costOf({ schema, document, variables: variableValues, ...named });
    if (cost > maxCost)
      return [badUserInput(`This operation costs ${cost} points; ${maxCost} are allowed.`)];
    return { schema, document, variableValues, ...named };
  } catch (error) {
    if (error instanceof GraphQLError) return [badUserInput(error.message)];
    throw error;
  }
}

/** The events of a subscription; each is executed with a context of its own, so that none sees the rows of another. */
export async function eventsOf(
  operation: StreamedOperation,
  contextOfStream: RequestContext,
  contextOfEvent: () => RequestContext,
): Promise<AsyncGenerator<ExecutionResult, void, undefined> | ExecutionResult> {
  const source = await createSourceEventStream({ ...operation, contextValue: contextOfStream });
  if (!(Symbol.asyncIterator in source)) return source;
  return executeEach(source, (rootValue) => {
    const contextValue = contextOfEvent();
    return cancelSqlOn(contextValue.signal, () =>
      execute({ ...operation, rootValue, contextValue }),
    );
  });
}

async function* executeEach(
  source: AsyncIterable<unknown>,
  executeOne: (event: unknown) => ExecutionResult | Promise<ExecutionResult>,
): AsyncGenerator<ExecutionResult, void, undefined> {
  for await (const event of source) yield await executeOne(event);
}
