/** One configuration for every kind of test; `.int.spec.ts` asks for PostgreSQL, `.e2e.spec.ts` for HTTP or Chromium. */
const esmOnlyPackages = ['@nestjs', 'file-type', 'cookie', 'strtok3', 'token-types', 'uint8array-extras', '@tokenizer', '@borewit', '@hpcc-js', 'uuid', 'commander', 'csv-parse', 'echarts', 'zrender', 'content-disposition', 'canonicalize'];

export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/{apps,libs,test}/**/*.spec.ts', '!**/*.kurrentdb.spec.ts'],
  modulePathIgnorePatterns: ['/dist/'],
  maxWorkers: 2,
  // A safety limit for what hangs, and no assertion: a machine that does other work as well takes its time.
  testTimeout: 600_000,
  cacheDirectory: '<rootDir>/.cache/jest',
  globalSetup: '<rootDir>/libs/postgres/testing/global-setup.ts',
  globalTeardown: '<rootDir>/libs/postgres/testing/global-teardown.ts',
  setupFiles: process.env.REDRESS_TEST_SEED === undefined ? [] : ['<rootDir>/test/steadfast/seeded-properties.ts'],
  moduleNameMapper: {
    '^@redress/(server|cli)/testing$': '<rootDir>/apps/$1/testing/index.ts',
    '^@redress/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^@redress/([^/]+)/testing$': '<rootDir>/libs/$1/testing/index.ts',
    '^@redress/([^/]+)/contract$': '<rootDir>/libs/$1/contract/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
    // One file where the packages' own doors load two hundred and fifty.
    '^class-(validator|transformer)$': '<rootDir>/node_modules/class-$1/bundles/class-$1.umd.js',
  },
  // Jest runs CommonJS: our TypeScript and the packages that ship ESM alone are transformed, twice as fast as native ESM in Jest.
  transform: {
    '^.+\\.[cm]?[jt]s$': ['@swc/jest', {
      jsc: { parser: { syntax: 'typescript', decorators: true }, transform: { legacyDecorator: true, decoratorMetadata: true }, target: 'es2024' },
      module: { type: 'commonjs' },
    }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnlyPackages.join('|')})/)`],
};
