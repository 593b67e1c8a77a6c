import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  BREAK,
  type DocumentNode,
  getNamedType,
  type GraphQLSchema,
  isLeafType,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { RequestContext } from '../context/context.ts';

/** What public figures are made of: the same for everyone who asks. Whatever leads out of these types is not. */
export const figureTypes: ReadonlySet<string> = new Set([
  'FigureSource',
  'Industry',
  'IndustryInsight',
  'IndustryInsightConnection',
  'IndustryInsightEdge',
  'InsightChange',
  'InsightSnapshot',
  'InsightSnapshotConnection',
  'InsightSnapshotEdge',
  'MedianOfPeriod',
  'Occupation',
  'OccupationConnection',
  'OccupationEdge',
  'OccupationGrowth',
  'OccupationSkill',
  'PageInfo',
  'Place',
  'SalaryRange',
  'SectorWage',
  'SimilarOccupation',
  'Specialization',
]);

/** Whether an operation asks for public figures and nothing else. */
export function asksForFiguresOnly(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let only = true;
  const leave = (): typeof BREAK => {
    only = false;
    return BREAK;
  };
  visit(
    document,
    visitWithTypeInfo(types, {
      OperationDefinition: ({ operation }) =>
        operation === OperationTypeNode.QUERY ? undefined : leave(),
      Field: ({ name }) => {
        if (name.value === '__typename') return undefined;
        const type = getNamedType(types.getType());
        if (type === undefined || type === null) return leave();
        // A leaf at the root is no figure, or tells what a person typed.
        const atRoot = types.getParentType() === schema.getQueryType();
        const isFigure = isLeafType(type) ? !atRoot : figureTypes.has(type.name);
        return isFigure ? undefined : leave();
      },
    }),
  );
  return only;
}

/** Notes the signals of requests whose whole answer is public figures, without an error in it. */
export function figureAnswersPlugin(
  ofFigures: WeakSet<AbortSignal>,
): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ schema, document, response, contextValue }) {
          if (document === undefined || response.body.kind !== 'single') return;
          if (response.body.singleResult.errors !== undefined) return;
          if (asksForFiguresOnly(schema, document)) ofFigures.add(contextValue.signal);
        },
      };
    },
  };
}

/** Kept by anyone, but asked for again every time: who asks learns of new figures at once, and mostly that there are none. */
const keptButAsked = 'public, max-age=0, must-revalidate';

/** Lets browsers and proxies keep an answer of public figures; answers a caller who has the same one already with 304. */
export function keepable(request: FastifyRequest, reply: FastifyReply, body: string): string {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const vary = reply.getHeader('vary');
  reply
    .header('cache-control', keptButAsked)
    .header('etag', tag)
    .header('vary', [vary, 'accept'].filter(Boolean).join(', '));
  const known = request.headers['if-none-match']?.split(',').map((one) => one.trim());
  if (known?.some((one) => one === '*' || one.replace(/^W\//, '') === tag) !== true) return body;
  reply.code(304).removeHeader('content-length').removeHeader('content-type');
  return '';
}
