import { useQuery } from '@apollo/client/react';
import { useDeferredValue } from 'react';
import { Link, useSearchParams } from 'react-router';
import { limits } from '@career-coach/shared/limits.ts';
import { paths } from '../../app/paths.ts';
import { QueryResult } from '../../graphql/query-result.tsx';
import { WithApollo } from '../../graphql/with-apollo.tsx';
import { Field } from '../../ui/field.tsx';
import { SkeletonLines } from '../../ui/skeleton.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { ExploreIndustriesDocument } from './explore-index.generated.ts';
import { OccupationResults } from './occupation-results.tsx';

function Industries() {
  const industries = useQuery(ExploreIndustriesDocument, { fetchPolicy: 'cache-first' });
  return (
    <QueryResult {...industries} what="industries" skeleton={<SkeletonLines count={10} />}>
      {(data) => (
        <section aria-labelledby="industries">
          <h2 id="industries" className="mb-4 text-14 font-semibold">
            By industry
          </h2>
          <div className="columns-1 gap-x-10 sm:columns-2 lg:columns-3">
            {data.industries.map((industry) => (
              <div key={industry.id} className="mb-5 break-inside-avoid border-t border-line pt-3">
                <h3 className="text-14 font-semibold">{industry.name}</h3>
                <ul className="mt-1">
                  {industry.specializations.map((specialization) => (
                    <li key={specialization.id}>
                      <Link
                        to={paths.exploreIndustry(specialization.id)}
                        className="block rounded-tag py-0.75 text-14 text-ink-muted hover:text-accent-text hover:underline hover:underline-offset-3 pointer-coarse:py-2"
                      >
                        {specialization.name}
                      </Link>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </section>
      )}
    </QueryResult>
  );
}

function ExploreIndex() {
  const [params, setParams] = useSearchParams();
  const typed = params.get('search') ?? '';
  const search = useDeferredValue(typed.trim().slice(0, limits.search));
  return (
    <div className="grid gap-8">
      <search className="max-w-xl">
        <Field
          label="Search occupations"
          hint="Any job title works: “barista”, “machinist”, “data engineer”."
        >
          {(control) => (
            <TextInput
              {...control}
              required={false}
              type="search"
              value={typed}
              maxLength={limits.search}
              placeholder="Type a job title"
              onChange={(event) => {
                const { value } = event.target;
                setParams(value === '' ? {} : { search: value }, {
                  replace: true,
                  preventScrollReset: true,
                });
              }}
            />
          )}
        </Field>
      </search>
      <p className="-mt-4 text-14">
        <Link to={paths.exploreCompare()} className="text-link">
          Compare occupations side by side
        </Link>
      </p>
      {search.length < 2 ? <Industries /> : <OccupationResults search={search} />}
    </div>
  );
}

export default function ExploreIndexWithData() {
  return (
    <WithApollo>
      <ExploreIndex />
    </WithApollo>
  );
}
