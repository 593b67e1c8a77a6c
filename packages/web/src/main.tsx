import './styles/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App, loadPage } from './app/app.tsx';
import { readSession } from './session/session.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');

// Both are asked for before React renders anything.
loadPage(location.pathname);
void readSession();

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
