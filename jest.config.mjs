/** One Jest run for every package; `tools/launch/test.mjs` starts it with `--experimental-vm-modules`. */
const swc = (extra = {}) => ({
  '^.+\\.(ts|tsx|mts)$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', tsx: true, decorators: true },
        transform: {
          legacyDecorator: true,
          decoratorMetadata: false,
          react: { runtime: 'automatic' },
        },
        experimental: { keepImportAssertions: true },
        ...extra,
      },
      module: { type: 'es6' },
    },
  ],
});

/**
 * Two sets of tests: our own, which need nothing but this checkout, and those that read ../shared/data.
 * `npm test` runs the first; `npm test -- --shared-data` and CI the second.
 */
const onSharedData = process.env.TEST_SET === 'shared-data';
const notSources = ['/node_modules/', '/dist/', '/dist-dev/'];
const chosen = onSharedData
  ? { testMatch: ['**/*.shared-data.test.ts'], testPathIgnorePatterns: notSources }
  : {
      testMatch: ['**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: [...notSources, '\\.shared-data\\.test\\.'],
    };

const shared = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: swc(),
  ...chosen,
};

/** @param {...string} patterns */
const except = (...patterns) => ({
  testPathIgnorePatterns: [...chosen.testPathIgnorePatterns, ...patterns],
});

/** One PostgreSQL server for the whole run; a Jest that runs neither project starts none. */
const withDatabase = {
  globalSetup: `${import.meta.dirname}/tools/postgres/jest-global-setup.mjs`,
  globalTeardown: `${import.meta.dirname}/tools/postgres/jest-global-teardown.mjs`,
};

export default {
  // A machine that also builds, or runs a second clone's tests, is several times slower than an idle one.
  testTimeout: 30_000,
  reporters: ['default', '<rootDir>/tools/launch/test-summary.mjs'],
  passWithNoTests: true,
  projects: [
    { ...shared, displayName: 'shared', rootDir: 'packages/shared', testEnvironment: 'node' },
    {
      ...shared,
      displayName: 'api',
      rootDir: 'packages/api',
      testEnvironment: 'node',
      ...withDatabase,
    },
    {
      ...shared,
      displayName: 'web',
      rootDir: 'packages/web',
      testEnvironment: 'jsdom',
      setupFilesAfterEnv: ['<rootDir>/src/testing/setup.ts'],
      ...except('/e2e/'),
    },
    // Whole journeys in a real browser, on the built server and a database of their own.
    {
      ...shared,
      displayName: 'e2e',
      rootDir: 'packages/web',
      testEnvironment: 'node',
      testMatch: chosen.testMatch.map((match) => `**/e2e/${match}`),
    },
    ...(onSharedData
      ? []
      : [
          {
            ...shared,
            displayName: 'tools',
            rootDir: 'tools',
            testEnvironment: 'node',
            testMatch: ['**/*.test.mjs'],
          },
        ]),
  ],
};
