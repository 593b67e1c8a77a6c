import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { MedianChart } from './median-chart.tsx';

test('each year says its median, and one without says why', () => {
  const { container } = render(
    <MedianChart
      points={[
        { period: 'May 2020', median: 75_330 },
        { period: 'May 2021', median: null },
        { period: 'May 2022', median: 81_220 },
        { period: 'May 2023', median: 86_070 },
      ]}
    />,
  );
  expect(screen.getByRole('figure', { name: 'National median wage by year' })).toBeTruthy();
  expect(screen.getAllByRole('listitem').map((item) => item.getAttribute('aria-label'))).toEqual([
    'May 2020: $75,330',
    'May 2021: not published by BLS',
    'May 2022: $81,220',
    'May 2023: $86,070',
  ]);
  // Nothing is drawn over the gap.
  expect(container.querySelectorAll('line')).toHaveLength(1);
});

test('one median alone has its place', () => {
  const { container } = render(<MedianChart points={[{ period: 'May 2025', median: 97_550 }]} />);
  expect(container.innerHTML).not.toMatch(/NaN|Infinity/);
});
