import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { Findings } from './findings.tsx';

const finding = {
  __typename: 'AtsFinding' as const,
  checkId: 'C2',
  group: 'CONTENT' as const,
  title: 'Bullets say what came of it',
  class: 'WRITING' as const,
  severity: 'MINOR' as const,
  status: 'FAIL' as const,
  points: 2,
  maxPoints: 6,
  why: 'Outcomes are what a reader looks for.',
  fix: 'Add what came of it.',
  gain: 1.4,
  evidence: [
    { __typename: 'AtsEvidence' as const, quote: 'Cut seams', place: 'Experience', line: 9 },
    { __typename: 'AtsEvidence' as const, quote: 'no bullet', place: 'Education', line: null },
  ],
};
const jump = () => screen.getByRole('link', { name: 'Line 9: open “Cut seams” in the editor' });

test('a finding leads to its line in the editor of the text that was scored', () => {
  const { rerender } = render(<Findings findings={[finding]} />, { wrapper: MemoryRouter });
  expect(jump()).toHaveAttribute('href', '/resume?at=9');
  rerender(
    <Findings findings={[finding]} addressOf={(line) => paths.resumeCopyAt('copy-1', line)} />,
  );
  expect(jump()).toHaveAttribute('href', '/resume/copies/copy-1?at=9');
  expect(screen.getAllByRole('link')).toHaveLength(1);
});
