/**
 * Who may import whom. The top folders of the API are the stages of a request, context → access → modules →
 * batching → database, and the app is app → features → ui; an arrow against that direction is an error.
 * `tools/lint/import-rules.test.mjs` shows for each rule an import that it refuses.
 */
const api = '^packages/api/src/';
const web = '^packages/web/src/';
const tests = '\\.(test\\.tsx?|arbitrary\\.ts)$|/testing/';

/** It names the loaders of all nouns, so that a request can carry them: the one file of batching that may. */
const listOfLoaders = '/batching/loaders\\.ts$';

/** A rule on which folders of the API may not be imported from one of its stages. */
const stage = (
  /** @type {string} */ name,
  /** @type {string} */ from,
  /** @type {string} */ to,
  /** @type {string} */ comment,
) => ({
  name: `api-${name}`,
  comment,
  severity: 'error',
  from: { path: `${api}${from}`, pathNot: `${tests}|${listOfLoaders}` },
  to: { path: `${api}${to}`, pathNot: tests },
});

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Files that need each other cannot be understood, tested or loaded one by one.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    stage(
      'database-is-the-floor',
      'database/',
      '(context|access|batching|pagination|modules|sign-in|errors)/',
      'The database knows nothing of what is above it.',
    ),
    stage(
      'batching-below-modules',
      '(batching|pagination)/',
      '(access|modules)/',
      'Batching serves any noun.',
    ),
    stage(
      'context-above-modules',
      'context/',
      'modules/',
      'A request carries loaders; it knows no noun.',
    ),
    {
      name: 'types-are-leaves',
      comment:
        'Relations are field resolvers: a type that imports a type is where cycles begin and loaders are bypassed.',
      severity: 'error',
      from: { path: `${api}modules/([^/]+)/[^/]+\\.type\\.ts$` },
      to: { path: `${api}modules/[^/]+/[^/]+\\.type\\.ts$`, pathNot: `${api}modules/($1|node)/` },
    },
    {
      name: 'services-know-no-graphql',
      comment: 'A service answers domain values; GraphQL is what the resolvers are for.',
      severity: 'error',
      from: { path: `${api}modules/.*\\.service\\.ts$` },
      to: { path: '^(node_modules|.*/node_modules)/(graphql|type-graphql|@apollo/server)/' },
    },
    {
      name: 'pure-parts-do-no-io',
      comment:
        'The same resume and the same day give the same score: scoring and coaching get everything as input.',
      severity: 'error',
      from: { path: `${api}(scoring|coaching)/`, pathNot: tests },
      to: {
        path: `${api}(database|modules|context|sign-in|reading)/|^(fs|net|http|https|child_process|worker_threads)(/|$)|node_modules/(pg|kysely|@prisma/client|fastify)/`,
      },
    },
    {
      name: 'only-the-door-of-tests',
      comment: 'What only tests use stays out of the product.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: tests },
      to: { path: '^packages/[^/]+/src/testing/' },
    },
    {
      name: 'product-runs-without-test-packages',
      comment:
        'A started product is installed without devDependencies: what it imports from there is missing, and only there.',
      severity: 'error',
      from: { path: '^packages/(api|shared)/src/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'web-ui-knows-no-domain',
      comment: 'ui/ can be taken to another product.',
      severity: 'error',
      from: { path: `${web}ui/` },
      to: { path: `${web}(app|features|graphql)/` },
    },
    {
      name: 'web-features-below-app',
      comment:
        'app puts features together; a feature does not reach up, except for two leaves: the typed list of paths, and the theme.',
      severity: 'error',
      from: { path: `${web}(features|graphql)/`, pathNot: tests },
      to: { path: `${web}app/`, pathNot: `${web}app/(paths|theme)\\.ts$` },
    },
    {
      name: 'web-features-apart',
      comment: 'A feature never imports a feature: what two need belongs below both.',
      severity: 'error',
      from: { path: `${web}features/([^/]+)/` },
      to: { path: `${web}features/`, pathNot: `${web}features/$1/` },
    },
    {
      name: 'packages-apart',
      comment: 'The app and the API meet in packages/shared and over HTTP only.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/src/' },
      to: { path: '^packages/', pathNot: '^packages/($1|shared)/' },
    },
    {
      name: 'shared-stands-alone',
      severity: 'error',
      from: { path: '^packages/shared/' },
      to: { path: '^packages/(api|web)/' },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: '^packages/[^/]+/(dist|dist-dev|src/generated|src/.+/generated)/|\\.generated\\.ts$|\\.(css|svg|woff2)$',
    },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default', 'node'],
    },
  },
};
