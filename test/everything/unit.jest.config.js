/** The fast loop: unit tests alone (`x.spec.ts`), without PostgreSQL, HTTP or a browser. */
import everything from '../../jest.config.js';

export default {
  ...everything,
  rootDir: '../..',
  testPathIgnorePatterns: ['/node_modules/', '\\.(?:int|e2e)\\.spec\\.ts$'],
  globalSetup: undefined,
  globalTeardown: undefined,
};
