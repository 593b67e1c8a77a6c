import { useState } from 'react';
import { useSearchParams } from 'react-router';

/**
 * The place that a page's query asks salaries for: the one of the address it was opened with. Places that are chosen
 * afterwards are asked for by themselves.
 */
export function useFirstPlace() {
  const [search] = useSearchParams();
  const [place, setPlace] = useState(search.get('place') ?? 'US');
  return {
    place,
    /** An address may name a place that there is none of: that must not cost the whole page. */
    fallBack: (failed: boolean) => {
      if (failed && place !== 'US') setPlace('US');
    },
  };
}
