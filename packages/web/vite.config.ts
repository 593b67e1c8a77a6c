import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type BuildEnvironmentOptions, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What the API answers; while developing, Vite passes these on to it. The launcher sets API_ORIGIN. */
const apiOrigin = process.env.API_ORIGIN ?? 'http://127.0.0.1:4000';
const apiPaths = ['/graphql', '/api', '/embed', '/healthz', '/readyz', '/schema.graphql'];

const build = (input: Record<string, string>, manifest: string): BuildEnvironmentOptions => ({
  outDir: 'dist',
  manifest,
  // `light-dark()` in the colour tokens is kept as it is from these on (2024).
  cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
  // Monaco alone is larger than the default limit; the size budgets are held by tools/checks.
  chunkSizeWarningLimit: 4000,
  rolldownOptions: {
    input,
    // The first load lists the files of every page, to fetch them side by side: without names it is a kilobyte smaller.
    output: { chunkFileNames: 'assets/[hash].js' },
    // React's directives mean nothing to a bundle; every dependency that has one would be a warning.
    onLog: (level, log, print) => {
      if (log.code !== 'MODULE_LEVEL_DIRECTIVE') print(level, log);
    },
  },
});

/** While developing, `/playground` is its own page, as the API serves it. */
const playgroundPage: Plugin = {
  name: 'playground-page',
  configureServer: ({ middlewares }) => {
    middlewares.use((request, _response, next) => {
      if (/^\/playground\/?(\?|$)/.test(request.url ?? '')) request.url = '/playground.html';
      next();
    });
  },
};

export default defineConfig({
  root: here('.'),
  plugins: [react(), tailwindcss(), playgroundPage],
  // Two builds into one folder: what GraphiQL needs of graphql-js must not reach the app's chunks.
  environments: {
    client: {
      build: { ...build({ app: here('index.html') }, '.vite/manifest.json'), emptyOutDir: true },
    },
    playground: {
      consumer: 'client',
      build: {
        ...build({ playground: here('playground.html') }, '.vite/playground-manifest.json'),
        emptyOutDir: false,
        copyPublicDir: false,
      },
    },
  },
  builder: {
    buildApp: async (builder) => {
      for (const environment of Object.values(builder.environments)) {
        if (environment.config.consumer === 'client') await builder.build(environment);
      }
    },
  },
  server: {
    proxy: Object.fromEntries(apiPaths.map((path) => [path, { target: apiOrigin }])),
  },
  worker: { format: 'es' },
});
