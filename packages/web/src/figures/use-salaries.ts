import type { FragmentType } from '@apollo/client';
import { skipToken, useFragment, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import {
  SalaryByRole_InsightFragment,
  SalaryByRoleDocument,
  type SalaryByRole_InsightFragment as Insight,
} from './salary-by-role.generated.ts';

/**
 * The salaries of a place: those that came with the page, or asked for by themselves. While others are on their way
 * the last ones stay, so that nothing moves. Of no place (null) nothing is asked.
 */
export function useSalaries(insight: FragmentType<Insight>, place: string | null) {
  const read = useFragment({
    fragment: SalaryByRole_InsightFragment,
    from: insight,
    variables: { place: place ?? 'US' },
  });
  const here = read.complete ? read.data : undefined;
  const [last, setLast] = useState(here);
  if (here !== undefined && here !== last) setLast(here);
  const industry = (here ?? last)?.industry;
  const { error, refetch } = useQuery(
    SalaryByRoleDocument,
    here !== undefined || industry === undefined || place === null
      ? skipToken
      : { variables: { industry, place } },
  );
  return { data: here ?? last, isFresh: here !== undefined, error, refetch };
}
