import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What the API answers; while developing, Vite passes these on to it. The launcher sets API_ORIGIN. */
const apiOrigin = process.env.API_ORIGIN ?? 'http://127.0.0.1:4000';
const apiPaths = ['/graphql', '/api', '/embed', '/healthz', '/readyz', '/schema.graphql'];

export default defineConfig({
  root: here('.'),
  plugins: [react(), tailwindcss()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    // `light-dark()` in the colour tokens is kept as it is from these on (2024).
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    // Monaco alone is larger than the default limit; the size budgets are held by tools/build.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: { app: here('index.html'), playground: here('playground.html') },
    },
  },
  server: {
    proxy: Object.fromEntries(apiPaths.map((path) => [path, { target: apiOrigin }])),
  },
  worker: { format: 'es' },
});
