import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      'web/dist/**',
      'web/src/gql/**',
      '.cache/**',
      '.gegevens/**',
      '**/*.cjs',
      '.config/jest.config.js',
    ],
  },
  ...tseslint.configs.recommended,
  {
    rules: {
      // A parameter that a signature demands but the body does not need starts with an underscore.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // type-graphql and TypeORM take classes as values of type Function.
      '@typescript-eslint/no-unsafe-function-type': 'off',
      // gateway/start.ts loads the product after the settings were checked.
      '@typescript-eslint/no-require-imports': 'off',
      'no-console': 'off',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read settings in subgraphs/kern/instellingen.ts only.' },
      ],
    },
  },
  {
    files: ['subgraphs/kern/instellingen.ts', 'test/**', '**/*.test.ts', 'web/*.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
);
