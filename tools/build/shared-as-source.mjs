import { inCheckout } from '../launch/checkout.mjs';

/** `@career-coach/shared` is consumed as source: it is bundled, unlike every other package. @type {import('esbuild').Plugin} */
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
  },
};
