import '@apollo/client';
import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';

/** Tells Apollo Client's types how codegen writes masked fragments. */
declare module '@apollo/client' {
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}
