const { join } = require('node:path');

/** Jest runs TypeScript through swc, with the same decorator metadata as the product itself. */
const basis = {
  rootDir: join(__dirname, '..'),
  roots: ['subgraphs', 'gateway', 'schema', 'test', 'web/src'].map((map) => `<rootDir>/${map}`),
  testEnvironment: '<rootDir>/.config/proefomgeving.cjs',
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
  transformIgnorePatterns: [
    '/node_modules/(?!(jose|openid-client|oauth4webapi|oidc-provider|@opentelemetry/exporter-trace-otlp-http|@opentelemetry/otlp-exporter-base)/)',
  ],
  globalSetup: '<rootDir>/test/support/opzet.ts',
  globalTeardown: '<rootDir>/test/support/afloop.ts',
  setupFiles: ['<rootDir>/test/support/rijk.ts', '<rootDir>/test/support/opname.ts'],
  setupFilesAfterEnv: ['<rootDir>/test/support/geduld.ts'],
};

/** Where the product is asked as a whole it is asked in both ways; these files start no product, or start their own. */
const eenmaal = [
  'identiteit',
  'uitgevers',
  'migraties',
  'subgraafserver',
  'reservekopie',
  'beheer',
  'sporen',
  'vorige-uitgave',
];

// Jest reads a file name behind --selectProjects as a project that does not exist, and then runs every test there is.
const keuze = process.argv.indexOf('--selectProjects');
if (process.argv.slice(keuze + 1).some((een) => keuze > 0 && /\/|\.ts$/.test(een)))
  throw new Error('Een bestand achter --selectProjects telt niet: zet het ervoor.');

module.exports = {
  rootDir: '..',
  maxWorkers: 2,
  // What a test file leaves behind in its worker is never quite cleared; a new worker costs less than a heap that only grows.
  workerIdleMemoryLimit: '1200MB',
  testSequencer: '<rootDir>/.config/proefvolgorde.cjs',
  projects: [
    { ...basis, displayName: 'in één proces' },
    {
      ...basis,
      displayName: 'verspreid',
      testMatch: [
        `<rootDir>/test/contract/!(${eenmaal.join('|')}).test.ts`,
        '<rootDir>/test/autorisatie/matrix.test.ts',
        '<rootDir>/test/reizen/wijkagent.test.ts',
        '<rootDir>/test/storing/(databasestoring|schijf).test.ts',
      ],
      setupFiles: ['<rootDir>/test/support/verspreid.ts', ...basis.setupFiles],
    },
  ],
};
