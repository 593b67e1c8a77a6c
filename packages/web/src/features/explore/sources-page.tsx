import { PageHeader } from '../../ui/page-header.tsx';
import { Section } from '../../ui/section.tsx';

/** Whose figures these are, under which licence, and what was done with them. */
export default function SourcesPage() {
  return (
    <>
      <PageHeader
        title="Sources and licences"
        lead="No figure here was made by a language model. Each comes from one of these publications and carries its period."
      />
      <div className="grid max-w-prose gap-8 text-14 text-ink-muted">
        <Section title="Wages and employment">
          <p>
            Occupational Employment and Wage Statistics (OEWS), U.S. Bureau of Labor Statistics,{' '}
            <a className="text-link" href="https://www.bls.gov/oes/" rel="noreferrer">
              bls.gov/oes
            </a>
            . In the public domain. Wages are of employees; the self-employed are not in them. What
            the Bureau does not publish is shown as a dash, never as zero.
          </p>
        </Section>
        <Section title="Growth and openings">
          <p>
            Employment Projections, U.S. Bureau of Labor Statistics,{' '}
            <a className="text-link" href="https://www.bls.gov/emp/" rel="noreferrer">
              bls.gov/emp
            </a>
            . In the public domain. Projections include the self-employed, so their job counts
            differ from those beside wages. BLS.gov cannot vouch for data or analyses derived from
            these data after the data have been retrieved from BLS.gov.
          </p>
        </Section>
        <Section title="Occupation titles, skills and technologies">
          <p>
            This product includes information from the{' '}
            <a
              className="text-link"
              href="https://www.onetcenter.org/database.html"
              rel="noreferrer"
            >
              O*NET 29.3 Database
            </a>{' '}
            (skill ratings: 30.1) and O*NET OnLine (career clusters) by the U.S. Department of
            Labor, Employment and Training Administration (USDOL/ETA). Used under the{' '}
            <a
              className="text-link"
              href="https://creativecommons.org/licenses/by/4.0/"
              rel="noreferrer license"
            >
              CC BY 4.0
            </a>{' '}
            license. O*NET® is a trademark of USDOL/ETA. AI Career Coach has modified this
            information: it selects titles, skills and technologies and combines them by
            specialization. USDOL/ETA has not approved, endorsed or tested these modifications.
          </p>
        </Section>
        <Section title="What we compute from them">
          <p>
            Growth of a specialization is the employment-weighted growth of its occupations. Demand
            is high, medium or low by a fixed rule on growth and openings, which every figure names.
            The mark beside a figure opens its definition, period and the number of occupations
            behind it.
          </p>
        </Section>
      </div>
    </>
  );
}
