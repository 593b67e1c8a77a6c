import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { inCheckout } from '../launch/checkout.mjs';

const shared = inCheckout('packages', 'shared');

/** @param {string} folder */
const dependenciesOf = (folder) =>
  Object.keys(
    JSON.parse(readFileSync(inCheckout('packages', folder, 'package.json'), 'utf8')).dependencies,
  );

/**
 * `@career-coach/shared` is consumed as source: it is bundled, unlike every other package. So is a package that only it
 * depends on, because the bundle lies in the API's folder and would look for it there in vain.
 * @type {import('esbuild').Plugin}
 */
export const sharedAsSource = {
  name: 'shared-as-source',
  setup(plugin) {
    plugin.onResolve({ filter: /^@career-coach\/shared\// }, ({ path }) => {
      const inside = path.slice('@career-coach/shared/'.length);
      return {
        path:
          inside === 'schema.graphql'
            ? inCheckout('packages', 'shared', inside)
            : inCheckout('packages', 'shared', 'src', inside),
      };
    });
    const own = dependenciesOf('shared').filter((name) => !dependenciesOf('api').includes(name));
    const { resolve } = createRequire(`${shared}/package.json`);
    plugin.onResolve({ filter: /^[^./]/ }, ({ path, importer }) =>
      own.includes(path) && importer.startsWith(shared) ? { path: resolve(path) } : null,
    );
  },
};
