import '@apollo/client';
import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';

/** Tells Apollo Client's types how codegen writes masked fragments. */
declare module '@apollo/client' {
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
  /** As set in client.ts: one relation that failed does not take the others away. */
  export namespace ApolloClient.DeclareDefaultOptions {
    interface WatchQuery {
      errorPolicy: 'all';
    }
  }
}
