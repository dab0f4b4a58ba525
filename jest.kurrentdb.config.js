import everyTest from './jest.config.js';

/**
 * `npm run test:kurrentdb`: what needs a real KurrentDB or EventStoreDB, which `npm test` does not; and the tests that look at a history
 * through its doors alone, over again, with the history there.
 */
export default {
  ...everyTest,
  testMatch: [
    '**/*.kurrentdb.spec.ts', '**/test/{model,concurrency,acceptance}/*.int.spec.ts', '**/apps/server/src/{api,worker}/*.e2e.spec.ts',
    '**/apps/cli/src/{store-commands,every-command}.int.spec.ts', '**/test/faults/command-line-is-stopped.int.spec.ts',
  ].map((match) => `<rootDir>/${match}`),
};
