import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * Types of the graph for the app. The SDL is what the API emitted (committed); everything written here is ignored by git.
 * Each `name.graphql` of the app gets a `name.generated.ts` beside it, so that an operation travels with its route.
 */
const scalars = { DateTime: 'string', EmailAddress: 'string', URL: 'string', ID: 'string' };

const config: CodegenConfig = {
  schema: 'packages/shared/schema.graphql',
  documents: ['packages/web/src/**/*.graphql'],
  generates: {
    'packages/shared/src/generated/graphql.ts': {
      plugins: ['typescript'],
      config: { scalars, enumType: 'string-literal', enumsAsTypes: true, skipTypename: false },
    },
    'packages/web/src/graphql/possible-types.generated.ts': {
      plugins: ['fragment-matcher'],
    },
    'packages/web/src/': {
      preset: 'near-operation-file',
      presetConfig: {
        extension: '.generated.ts',
        baseTypesPath: '~@career-coach/shared/generated/graphql.ts',
      },
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        scalars,
        inlineFragmentTypes: 'mask',
        customDirectives: { apolloUnmask: true },
        avoidOptionals: { field: true },
        useTypeImports: true,
        importExtension: '.ts',
        emitLegacyCommonJSImports: false,
        enumType: 'string-literal',
        enumsAsTypes: true,
        nonOptionalTypename: true,
        skipTypeNameForRoot: true,
        documentVariableSuffix: 'Document',
        fragmentVariableSuffix: 'Fragment',
      },
    },
  },
};

export default config;
