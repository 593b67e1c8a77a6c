/** One Jest run for every package; `tools/launch/test.mjs` starts it with `--experimental-vm-modules`. */
const swc = (extra = {}) => ({
  '^.+\\.(ts|tsx|mts)$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', tsx: true, decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: false, react: { runtime: 'automatic' } },
        experimental: { keepImportAssertions: true },
        ...extra,
      },
      module: { type: 'es6' },
    },
  ],
});

const shared = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: swc(),
};

export default {
  projects: [
    { ...shared, displayName: 'shared', rootDir: 'packages/shared', testEnvironment: 'node' },
    { ...shared, displayName: 'api', rootDir: 'packages/api', testEnvironment: 'node' },
    { ...shared, displayName: 'web', rootDir: 'packages/web', testEnvironment: 'jsdom', testPathIgnorePatterns: ['/e2e/'] },
    { ...shared, displayName: 'tools', rootDir: 'tools', testEnvironment: 'node', testMatch: ['**/*.test.mjs'] },
  ],
};
