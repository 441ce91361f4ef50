/** Jest runs TypeScript through swc, with the same decorator metadata as the product itself. */
module.exports = {
  rootDir: '..',
  roots: ['subgraphs', 'gateway', 'schema', 'test', 'web/src'].map((map) => `<rootDir>/${map}`),
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.[cm]?[jt]s$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // These packages ship ES modules only; jest runs CommonJS.
  transformIgnorePatterns: ['/node_modules/(?!(jose|openid-client|oauth4webapi|oidc-provider)/)'],
  globalSetup: '<rootDir>/test/support/opzet.ts',
  globalTeardown: '<rootDir>/test/support/afloop.ts',
  setupFiles: ['<rootDir>/test/support/rijk.ts'],
  testTimeout: 60_000,
  maxWorkers: 2,
};
