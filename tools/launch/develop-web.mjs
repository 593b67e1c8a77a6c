import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { inCheckout } from './checkout.mjs';

/**
 * Vite's own server, which passes on to the API what is not the app's.
 * @param {{ port: number, apiOrigin: string }} options
 */
export async function developWeb({ port, apiOrigin }) {
  // Vite's configuration, which names the API's paths, reads it.
  process.env.API_ORIGIN = apiOrigin;
  const webFolder = inCheckout('packages', 'web');
  const fromWeb = createRequire(`${webFolder}/package.json`);
  const { createServer } = await import(pathToFileURL(fromWeb.resolve('vite')).href);
  const vite = await createServer({
    root: webFolder,
    configFile: `${webFolder}/vite.config.ts`,
    logLevel: 'warn',
    // They only import workers, which Vite's own loader understands and its optimizer does not.
    optimizeDeps: {
      exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'],
    },
    // One server serves both pages; the second environment is there for building.
    environments: { playground: { optimizeDeps: { noDiscovery: true, include: [] } } },
    server: { port, strictPort: false, host: '127.0.0.1' },
  });
  await vite.listen();
  return { url: `http://localhost:${vite.config.server.port ?? port}`, stop: () => vite.close() };
}
