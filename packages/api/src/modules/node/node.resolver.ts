import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Access } from '../../access/access.ts';
import { everyone } from '../../access/rules.ts';
import type { RequestContext } from '../../context/context.ts';
import { globalId } from './global-id.ts';
import { readNode } from './node-readers.ts';
import { Node } from './node.type.ts';

@Resolver(() => Node)
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description:
      'Anything by its id. Null when there is no such thing or when it belongs to someone else: the answer is the same.',
  })
  @Access(everyone)
  node(
    @Arg('id', () => ID, { description: 'The id that any field of the graph gave.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return readNode(context, id, info);
  }

  @FieldResolver(() => ID)
  id(@Root() row: { id: string }, @Info() info: GraphQLResolveInfo): string {
    return globalId(info.parentType.name, row.id);
  }
}
