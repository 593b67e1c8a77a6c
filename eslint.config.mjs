import eslint from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { houseRules } from './tools/lint/house-rules.mjs';

const typescript = ['packages/*/src/**/*.{ts,tsx}', 'packages/web/e2e/**/*.ts', 'prisma/**/*.ts'];
const tests = ['**/*.test.{ts,tsx,mjs}', 'packages/*/src/testing/**', 'packages/web/e2e/**'];

const noProcessEnv = {
  object: 'process',
  property: 'env',
  message: 'The environment is read in packages/api/src/env.ts alone, where it is validated.',
};
const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'A name that is chosen where it is imported cannot be searched for: export it by name.',
};

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '**/dist-dev/',
      '**/generated/',
      '**/*.generated.ts',
      '.data/',
      '.cache/',
      'test-output/',
    ],
  },
  eslint.configs.recommended,
  {
    plugins: { house: houseRules },
    rules: {
      'house/file-name': 'error',
      'house/import-extension': 'error',
      'house/no-barrel': 'error',
      'house/test-title': 'error',
      'house/disable-with-reason': 'error',
      'max-lines': ['error', { max: 300 }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', noDefaultExport],
    },
  },
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'no-restricted-properties': ['error', noProcessEnv],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Numbers in texts are wanted: "3 of 5".
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // GraphQL types are classes that only carry decorators.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Services answer plain objects of the shape of a GraphQL type; nobody asks for its class.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // `interface Register extends Ours {}` is how libraries are told our types.
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
      '@typescript-eslint/no-misused-spread': [
        'error',
        { allow: [{ from: 'lib', name: 'string' }, 'string'] },
      ],
      // Handlers of events and of Fastify may be async.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      // A check that the types say is needless often guards what comes from outside.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['packages/api/src/**/*.resolver.ts', 'packages/api/src/**/*.type.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@prisma/*', 'pg', 'kysely'],
              message: 'Resolvers and types do not talk to the database: services and loaders do.',
            },
            {
              group: ['**/database/*'],
              allowTypeImports: true,
              message: 'Resolvers and types do not talk to the database: services and loaders do.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['packages/web/src/**/*.{ts,tsx}'],
    extends: [jsxA11y.flatConfigs.recommended, reactHooks.configs.flat.recommended],
    rules: {
      // A table that scrolls must be reachable by keyboard, and the options of a combobox are reached through
      // aria-activedescendant: both are right and look wrong to these rules. axe looks at the real pages.
      'jsx-a11y/no-noninteractive-tabindex': 'off',
      'jsx-a11y/interactive-supports-focus': 'off',
      'jsx-a11y/click-events-have-key-events': 'off',
      // Pages with nothing but a form begin in its first field.
      'jsx-a11y/no-autofocus': 'off',
    },
  },
  {
    files: ['*.ts', 'packages/*/*.ts'],
    extends: [tseslint.configs.base],
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['packages/web/public/**/*.js'],
    languageOptions: {
      sourceType: 'script',
      globals: { localStorage: 'readonly', document: 'readonly', matchMedia: 'readonly' },
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'fetch',
          'URL',
          'AbortSignal',
          'AbortController',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'performance',
          'Buffer',
          'globalThis',
          'WebAssembly',
          'TextDecoder',
          'TextEncoder',
        ].map((name) => [name, 'readonly']),
      ),
    },
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] },
  },
  {
    files: tests,
    rules: {
      'max-lines': ['error', { max: 400 }],
      'no-restricted-properties': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  // The one reader of the environment; the seed is a program of its own; tools run before there is an environment to validate.
  {
    files: ['packages/api/src/env.ts', 'prisma/seed.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  // Tools that ask for a default export: configurations, Jest's reporters and set-up files; what React loads lazily.
  {
    files: [
      '*.{mjs,ts}',
      '.*.mjs',
      'packages/web/vite.config.ts',
      'packages/web/src/{app,features}/**/*.tsx',
      'tools/launch/test-summary.mjs',
      'tools/**/*setup*.mjs',
      'tools/**/*teardown*.mjs',
      'packages/*/src/testing/*-setup.ts',
      'packages/*/src/testing/*-teardown.ts',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
