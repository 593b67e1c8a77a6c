import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { placeOptions } from './place-options.ts';
import { SalaryChart } from './salary-chart.tsx';
import { salaryScale } from './salary-scale.ts';

const none = { p10: null, p25: null, median: null, p75: null, p90: null };
const nurse = {
  role: 'Registered Nurses',
  occupationCode: '29-1141',
  currency: 'USD',
  note: null,
  p10: 65_770,
  p25: 77_890,
  median: 83_760,
  p75: 101_100,
  p90: 107_350,
};
const midwife = {
  ...nurse,
  ...none,
  role: 'Nurse Midwives',
  occupationCode: '29-1161',
  note: 'BLS published no estimate for this occupation in Wyoming.',
};

test('each role is read with its figures and where one’s own salary stands', () => {
  render(<SalaryChart rows={[nurse]} scale={salaryScale([nurse], 98_000)} own={98_000} />);
  expect(screen.getByRole('listitem')).toHaveAccessibleName(
    'Registered Nurses: median $83,760, 10th percentile $65,770, 90th percentile $107,350; your salary is between the median and the 75th percentile',
  );
  expect(screen.getByText('Dashed line: your salary, $98,000.')).toBeVisible();
});

test('a role without published wages shows the reason, and no empty axis', () => {
  render(<SalaryChart rows={[midwife]} scale={salaryScale([midwife], null)} own={null} />);
  expect(screen.getByText(midwife.note)).toBeVisible();
  expect(screen.getByRole('listitem')).toHaveAccessibleName(`Nurse Midwives: ${midwife.note}`);
});

test('a place that does not exist is not chosen for anybody', () => {
  const places = [{ code: 'US', name: 'United States' }];
  expect(placeOptions(places, 'US')).toEqual({
    isKnown: true,
    options: [{ value: 'US', label: 'United States' }],
  });
  expect(placeOptions(places, 'ZZ').isKnown).toBe(false);
  expect(placeOptions(places, 'ZZ').options[0]).toEqual({ value: 'ZZ', label: 'Choose a place' });
});
