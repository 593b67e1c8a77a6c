import { existsSync } from 'node:fs';
import { inCheckout } from '../launch/checkout.mjs';

/** What can be run of the API, by the name it gets in `packages/api/dist`; paths start at the checkout. */
const entries = {
  main: 'packages/api/src/main.ts',
  cli: 'packages/api/src/cli.ts',
  'emit-sdl': 'packages/api/src/emit-sdl.ts',
  'rendering-worker': 'packages/api/src/rendering/rendering-worker.ts',
  'reading-worker': 'packages/api/src/reading/reading-worker.ts',
  seed: 'prisma/seed.ts',
};

/** The entries with their full paths. */
export function apiEntries() {
  return Object.fromEntries(
    Object.entries(entries)
      .filter(([, path]) => existsSync(inCheckout(path)))
      .map(([name, path]) => [name, inCheckout(path)]),
  );
}
