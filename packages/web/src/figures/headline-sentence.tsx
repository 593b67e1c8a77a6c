import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Headline_InsightFragment } from './headline.generated.ts';
import { headline } from './headline.ts';
import { SourceMark } from './source-mark.tsx';

/** The first sentence of a page of figures, with the source of its number. */
export function HeadlineSentence({ insight }: { insight: FragmentType<Headline_InsightFragment> }) {
  const { data, complete } = useFragment({ fragment: Headline_InsightFragment, from: insight });
  if (!complete) return null;
  const [topRole = null] = data.topRole;
  return (
    <p className="max-w-prose text-20 font-medium text-balance">
      {headline({ ...data, topRole })}
      {topRole?.median != null && (
        <>
          {' '}
          <SourceMark source={topRole.source} />
        </>
      )}
    </p>
  );
}
