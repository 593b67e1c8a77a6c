import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { formatMoney } from '../../ui/format-figure.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Section } from '../../ui/section.tsx';
import { SourceMark } from '../../figures/source-mark.tsx';
import type { ExploreOccupationQuery } from './occupation-view.generated.ts';

type Similar = NonNullable<ExploreOccupationQuery['occupation']>['similar'];

/** Where the same skills are needed, each with its national median. */
export function SimilarOccupations({ code, similar }: { code: string; similar: Similar }) {
  const [first] = similar;
  if (first === undefined) return null;
  return (
    <Section
      title="Similar occupations"
      actions={
        <LinkButton
          size="small"
          to={paths.exploreCompare([
            code,
            ...similar.flatMap(({ occupation }) => occupation?.code ?? []).slice(0, 3),
          ])}
        >
          Compare
        </LinkButton>
      }
      lead={
        <>
          {first.source.method} <SourceMark source={first.source} />
        </>
      }
    >
      <ul className="text-13">
        {similar.flatMap(({ occupation }) =>
          occupation === null
            ? []
            : [
                <li
                  key={occupation.code}
                  className="flex items-baseline gap-3 border-b border-line py-1.5 last:border-0"
                >
                  <Link
                    to={paths.exploreOccupation(occupation.code)}
                    className="min-w-0 flex-1 text-link"
                  >
                    {occupation.title}
                  </Link>
                  <span className="figures">
                    {occupation.wages?.median == null
                      ? 'median not published'
                      : formatMoney(occupation.wages.median, occupation.wages.currency)}
                  </span>
                </li>,
              ],
        )}
      </ul>
      {first.occupation?.wages && (
        <p className="mt-2 text-12 text-ink-faint">
          National median, {first.occupation.wages.source.publisher},{' '}
          {first.occupation.wages.source.period}
        </p>
      )}
    </Section>
  );
}
