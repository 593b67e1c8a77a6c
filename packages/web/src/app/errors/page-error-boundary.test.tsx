import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link, MemoryRouter, Route, Routes } from 'react-router';
import { expectComplaints } from '../../testing/setup.ts';
import { PageOutlet } from '../page-outlet.tsx';

function Broken(): never {
  throw new Error('a page broke');
}

function Frame() {
  return (
    <>
      <nav>
        <Link to="/fine">Fine</Link>
      </nav>
      <PageOutlet />
    </>
  );
}

test('a page that breaks says so, the navigation stays, and the next page is shown', async () => {
  render(
    <MemoryRouter initialEntries={['/broken']}>
      <Routes>
        <Route element={<Frame />}>
          <Route path="/broken" element={<Broken />} />
          <Route path="/fine" element={<h1>All is well</h1>} />
        </Route>
      </Routes>
    </MemoryRouter>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('This page stopped working');
  await userEvent.click(screen.getByRole('link', { name: 'Fine' }));
  expect(screen.getByRole('heading', { name: 'All is well' })).toBeVisible();
  expect(expectComplaints().length).toBeGreaterThan(0);
});
