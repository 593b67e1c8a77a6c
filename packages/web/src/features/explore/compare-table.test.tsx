import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { CompareTable, type Compared } from './compare-table.tsx';

const source = (dataset: string, period: string) => ({
  __typename: 'FigureSource' as const,
  figure: '',
  publisher: 'BLS',
  dataset,
  period,
  method: '',
  occupationCount: 1,
});

const welder: Compared = {
  __typename: 'Occupation',
  id: 'w',
  code: '51-4121',
  title: 'Welders',
  education: null,
  entrySources: [],
  wages: {
    __typename: 'SalaryRange',
    p10: 1,
    p25: 2,
    median: 53_750,
    p75: 4,
    p90: 5,
    employment: 424_000,
    currency: 'USD',
    note: null,
    source: source('OEWS', 'May 2025'),
  },
  growth: {
    __typename: 'OccupationGrowth',
    percent: 2.2,
    annualOpenings: 45.6,
    source: source('Projections', '2024–34'),
  },
  skills: [],
};
const actor: Compared = {
  ...welder,
  id: 'a',
  code: '27-2011',
  title: 'Actors',
  wages: { ...welder.wages!, median: null, note: 'BLS publishes only an hourly median.' },
  growth: null,
};

test('each occupation is a row; what is missing says why, and each source stands there once', () => {
  render(<CompareTable rows={[welder, actor]} place="US" />);
  const cells = (name: RegExp) =>
    screen.getByRole('row', { name }).textContent?.replaceAll('—', '');
  expect(cells(/^Welders/u)).toContain('$53,750424,000+2.2%45,600');
  expect(cells(/^Actors/u)).toContain('BLS publishes only an hourly median.');
  expect(
    screen.getByText(
      'Pay and jobs: BLS, OEWS, May 2025. Growth and openings: BLS, Projections, 2024–34.',
    ),
  ).toBeVisible();
});
