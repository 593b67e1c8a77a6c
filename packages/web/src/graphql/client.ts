import { ApolloClient, ApolloLink } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { HttpLink } from '@apollo/client/link/http';
import { OperationTypeNode } from 'graphql';
import { from, switchMap } from 'rxjs';
import { authorizationHeaders } from '../session/authorization.ts';
import { sessionEnded } from '../session/session.ts';
import { createCache } from './cache.ts';
import { describeError } from './describe-error.ts';

/** The app's one client: same origin, cookies (or Clerk's token), masked fragments. */
export function createClient(options: { uri?: string; fetch?: typeof fetch } = {}): ApolloClient {
  const { uri = '/graphql', fetch } = options;
  const watchForSignedOut = new ErrorLink(({ error }) => {
    if (describeError(error).kind === 'signed-out') sessionEnded();
  });
  const authorize = new SetContextLink(async ({ headers }) => ({
    headers: {
      ...(headers as Record<string, string> | undefined),
      ...(await authorizationHeaders()),
    },
  }));
  const http = new HttpLink({
    uri,
    credentials: 'same-origin',
    headers: { 'apollo-require-preflight': 'true' },
    ...(fetch ? { fetch } : {}),
  });
  return new ApolloClient({
    link: ApolloLink.from([
      watchForSignedOut,
      ApolloLink.split(
        ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
        new ApolloLink((operation) =>
          from(import('./stream-operation.ts')).pipe(
            switchMap(({ streamOperation }) => streamOperation(operation)),
          ),
        ),
        authorize.concat(http),
      ),
    ]),
    cache: createCache(),
    dataMasking: true,
    defaultOptions: {
      // What is on the screen is shown at once and brought up to date behind it.
      watchQuery: {
        fetchPolicy: 'cache-and-network',
        nextFetchPolicy: 'cache-first',
        errorPolicy: 'all',
      },
    },
  });
}
