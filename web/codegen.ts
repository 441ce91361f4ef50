import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

/** Run from the repository root; the types follow the committed API schema, so a stale client shows as a diff. */
const config: CodegenConfig = {
  schema: 'schema/api.graphql',
  hooks: { afterAllFileWrite: ['prettier --write'] },
  documents: ['web/src/**/*.{ts,tsx}', '!web/src/gql/**'],
  generates: {
    'web/src/gql/': {
      preset: 'client',
      // The gateway knows the web app's questions by their hash, with the __typename that the client's cache adds.
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      documentTransforms: [addTypenameSelectionDocumentTransform],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        defaultScalarType: 'unknown',
        scalars: { Date: 'string', DateTime: 'string', Bedrag: 'number', Percentage: 'number', GeoJSON: 'unknown' },
      },
    },
  },
};

export default config;
