import { skipToken, useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { ReadPostingDocument, type ReadPostingQuery } from './new-letter-page.generated.ts';

export type PostingReading = Extract<
  NonNullable<ReadPostingQuery['jobPostingReading']>,
  { __typename: 'JobPostingReading' }
>;

const typingEndsAfterMs = 500;
/** Shorter texts are no postings. */
const shortest = 40;

/** Company, position and tone of a pasted description, read by the server once the typing has stopped; null until then. */
export function usePostingReading(description: string): PostingReading | null {
  const [settled, setSettled] = useState(description);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(description), typingEndsAfterMs);
    return () => clearTimeout(timer);
  }, [description]);
  const { data } = useQuery(
    ReadPostingDocument,
    settled.trim().length < shortest
      ? skipToken
      : { variables: { description: settled }, fetchPolicy: 'no-cache' },
  );
  const reading = data?.jobPostingReading;
  return settled === description && reading?.__typename === 'JobPostingReading' ? reading : null;
}
