import type { ApolloLink } from '@apollo/client';
import { print } from 'graphql';
import { createClient } from 'graphql-sse';
import { Observable } from 'rxjs';
import { authorizationHeaders } from '../session/authorization.ts';

/** The stream ended before its operation did. */
class StreamBroken extends Error {
  override name = 'StreamBroken';
}

const client = createClient({
  url: '/graphql/stream',
  credentials: 'same-origin',
  headers: authorizationHeaders,
  // Whoever follows decides what to do about a broken stream; meanwhile it asks again and again.
  retryAttempts: 0,
});

/** A subscription over Server-Sent Events. Loaded when the first one is opened. */
export function streamOperation({
  query,
  variables,
  operationName,
}: ApolloLink.Operation): Observable<ApolloLink.Result> {
  return new Observable((observer) =>
    client.subscribe(
      {
        query: print(query),
        variables,
        ...(operationName ? { operationName } : {}),
      },
      {
        next: (result) => observer.next(result as ApolloLink.Result),
        error: (error) =>
          observer.error(error instanceof Error ? error : new StreamBroken(String(error))),
        complete: () => observer.complete(),
      },
    ),
  );
}
