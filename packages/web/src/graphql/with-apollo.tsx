import { ApolloProvider } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { createClient } from './client.ts';

const client = createClient();

/** Gives Apollo Client to what is inside. Only lazily loaded modules import this: it is 50 KB. */
export function WithApollo({ children }: { children: ReactNode }) {
  return <ApolloProvider client={client}>{children}</ApolloProvider>;
}
