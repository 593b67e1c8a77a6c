import './styles/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { AppErrorBoundary } from './app/errors/app-error-boundary.tsx';
import { createRouter } from './app/router.tsx';
import { readSession } from './session/session.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');

// Asked while the page's code is still on its way.
void readSession();

createRoot(root).render(
  <StrictMode>
    <AppErrorBoundary>
      <RouterProvider router={createRouter()} />
    </AppErrorBoundary>
  </StrictMode>,
);
